package io.github.smslint.configfile;

import io.github.smslint.config.Settings;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.IndexFiles;
import io.github.smslint.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the settings of a file in the configuration files of its folder and of those above it, up
 * to the project root or to a file that says {@code root: true}; for a path outside of the root,
 * above it all the way up, then in the root. May be used by several threads.
 */
public final class ConfigurationFiles implements StatedSettings {

  /** The name of a configuration file. */
  public static final String NAME = ".smslint.yml";

  private final ConfigurationSources sources;
  private final Catalogue catalogue;
  private final Map<String, Scope> scopes = new ConcurrentHashMap<>();

  /**
   * @param root the project root, from which paths count
   * @param catalogue the rules that may be named
   */
  public ConfigurationFiles(Path root, Catalogue catalogue) {
    this(root, catalogue, null);
  }

  /**
   * @param index where the files are read from instead of the disk, or null
   */
  public ConfigurationFiles(Path root, Catalogue catalogue, IndexFiles index) {
    this.sources = new ConfigurationSources(root, index);
    this.catalogue = catalogue;
  }

  /**
   * The settings of one file for every path; throws {@link ConfigurationException} where it cannot
   * be followed. Outside of the project its patterns count from the root.
   *
   * @param root the project root, from which paths count
   * @param file an absolute path
   */
  public static StatedSettings only(Path root, Path file, Catalogue catalogue) {
    SourceFile source = ConfigurationSources.read(file, ProjectRoot.told(root, file));
    boolean near = file.startsWith(root);
    String paths = near ? source.folder() : ProjectRoot.told(file.getParent());
    Origin origin = new Origin(source, paths, source.folder(), null);
    ConfigurationSources sources = new ConfigurationSources(root, null);
    return new Scope(new Extensions(catalogue, sources).of(origin));
  }

  /**
   * Whether a configuration file says {@code root: true}.
   *
   * @param path how the file is told in errors
   */
  public static boolean isRoot(Path file, String path, Catalogue catalogue) {
    Origin origin = Origin.of(ConfigurationSources.read(file, path));
    return ConfigurationReader.read(origin, catalogue).root;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Throws {@link ConfigurationException} where a file that holds there cannot be followed.
   */
  @Override
  public Settings settingsFor(String path) {
    return scopeOf(folderOf(path)).settingsFor(path);
  }

  @Override
  public List<Statement> statements(String path) {
    return scopeOf(folderOf(path)).statements(path);
  }

  @Override
  public List<String> sources(String path) {
    return scopeOf(folderOf(path)).sources(path);
  }

  private Scope scopeOf(String folder) {
    Scope known = scopes.get(folder);
    if (known == null) {
      known = find(folder);
      scopes.put(folder, known);
    }
    return known;
  }

  private Scope find(String folder) {
    Scope outer = folder.isEmpty() ? Scope.NONE : scopeOf(folderOf(folder));
    Origin nearest = sources.find(folder.isEmpty() ? NAME : folder + "/" + NAME);
    if (nearest == null) {
      return outer;
    }
    List<ConfigurationFile> files = new ArrayList<>();
    files.addAll(new Extensions(catalogue, sources).of(nearest));
    if (!files.get(0).root) {
      files.addAll(outer.files());
    }
    return new Scope(files);
  }

  /** The folder above; what stands above the root, or above a path outside of it, is the root. */
  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    boolean climbs = path.equals("..") || path.endsWith("/..");
    return slash < 0 || climbs ? "" : path.substring(0, slash);
  }
}
