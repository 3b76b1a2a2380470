package io.github.smslint.configfile;

import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.source.IndexFiles;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds the settings of a file in the configuration files of its folder and of those above it, up
 * to the project root or to a file that says {@code root: true}; for a path outside of the root,
 * above it all the way up, then in the root. May be used by several threads.
 */
public final class ConfigurationFiles implements SettingsSource {

  /** The name of a configuration file. */
  public static final String NAME = ".smslint.yml";

  private static final int LARGEST = 1 << 20;

  private final Path root;
  private final Collection<String> knownRules;
  private final IndexFiles index;
  private final Map<String, Scope> scopes = new ConcurrentHashMap<>();

  /** The configuration files that hold in a folder, the nearest first, and what they come to. */
  private record Scope(List<ConfigurationFile> files, Settings settings) {}

  /**
   * @param root the project root, from which paths count
   * @param knownRules the ids of all rules
   */
  public ConfigurationFiles(Path root, Collection<String> knownRules) {
    this(root, knownRules, null);
  }

  /**
   * @param index where the files are read from instead of the disk, or null
   */
  public ConfigurationFiles(Path root, Collection<String> knownRules, IndexFiles index) {
    this.root = root;
    this.knownRules = List.copyOf(knownRules);
    this.index = index;
  }

  /**
   * The settings of one file for every path; throws {@link ConfigurationException} where it cannot
   * be followed.
   *
   * @param path the file's path from the project root; its globs count from the folder in it
   */
  public static Settings only(Path file, String path, Collection<String> knownRules) {
    return ConfigurationFile.merge(List.of(read(file, path, knownRules)));
  }

  /**
   * Whether a configuration file says {@code root: true}.
   *
   * @param path how the file is told in errors
   */
  public static boolean isRoot(Path file, String path, Collection<String> knownRules) {
    return read(file, path, knownRules).root;
  }

  /**
   * {@inheritDoc}
   *
   * <p>Throws {@link ConfigurationException} where a file that holds there cannot be followed.
   */
  @Override
  public Settings settingsFor(String path) {
    return scopeOf(folderOf(path)).settings();
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
    Scope outer =
        folder.isEmpty() ? new Scope(List.of(), Settings.DEFAULT) : scopeOf(folderOf(folder));
    ConfigurationFile nearest = nearest(folder);
    if (nearest == null) {
      return outer;
    }
    List<ConfigurationFile> files = new ArrayList<>();
    files.add(nearest);
    if (!files.get(0).root) {
      files.addAll(outer.files());
    }
    return new Scope(files, ConfigurationFile.merge(files));
  }

  /** What the configuration file in a folder says, or null where there is none. */
  private ConfigurationFile nearest(String folder) {
    String path = folder.isEmpty() ? NAME : folder + "/" + NAME;
    if (index == null) {
      try {
        File file = new File(root.resolve(folder).toString(), NAME);
        return file.isFile() ? read(file.toPath(), path, knownRules) : null;
      } catch (InvalidPathException unwritable) {
        // Its files cannot be read either, which is told of each of them.
        return null;
      }
    }
    try {
      SourceFile staged = index.find(path);
      return staged == null ? null : ConfigurationReader.read(staged, knownRules);
    } catch (IOException unreadable) {
      throw unreadable(path, unreadable.getMessage());
    }
  }

  /** The folder above; what stands above the root, or above a path outside of it, is the root. */
  private static String folderOf(String path) {
    int slash = path.lastIndexOf('/');
    boolean climbs = path.equals("..") || path.endsWith("/..");
    return slash < 0 || climbs ? "" : path.substring(0, slash);
  }

  private static ConfigurationFile read(Path file, String path, Collection<String> knownRules) {
    SourceFile source;
    try {
      if (Files.size(file) > LARGEST) {
        throw unreadable(path, "> 1 MiB");
      }
      source = new SourceFile(path, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      boolean missing = unreadable instanceof NoSuchFileException;
      throw unreadable(path, missing ? "no such file" : unreadable.getClass().getSimpleName());
    }
    return ConfigurationReader.read(source, knownRules);
  }

  private static ConfigurationException unreadable(String path, String reason) {
    Location start = new Location(SourceFile.of(path, ""), new Span(0, 0));
    return new ConfigurationException(start, "unreadable", reason);
  }
}
