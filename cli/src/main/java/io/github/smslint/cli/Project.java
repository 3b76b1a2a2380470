package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.configfile.ConfigurationException;
import io.github.smslint.configfile.ConfigurationFiles;
import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.IndexFiles;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * The project that a run is about.
 *
 * @param root the folder from which paths count
 * @param settings what its configuration says
 */
record Project(Path root, SettingsSource settings) {

  /** Settings that are the same everywhere. */
  private record Everywhere(Settings settings) implements SettingsSource {
    @Override
    public Settings settingsFor(String path) {
      return settings;
    }
  }

  /**
   * The project of some paths, with the configuration that the options name.
   *
   * @param paths absolute paths; none for the project around the working folder
   */
  static Project of(Arguments arguments, Session session, Catalogue catalogue, List<Path> paths)
      throws UsageException {
    return of(arguments, session, catalogue, paths, null);
  }

  /**
   * The project of some files.
   *
   * @param index from which the configuration is read as well, or null
   */
  static Project of(
      Arguments arguments, Session session, Catalogue catalogue, List<Path> paths, IndexFiles index)
      throws UsageException {
    Path folder = session.workingFolder();
    if (arguments.has("isolated")) {
      return new Project(ProjectRoot.of(folder, paths, null), new Everywhere(Settings.DEFAULT));
    }
    List<String> rules = catalogue.ids();
    if (arguments.has("config")) {
      Path root = ProjectRoot.of(folder, paths, null);
      Settings settings = named(arguments.value("config"), root, folder, rules);
      return new Project(root, new Everywhere(settings));
    }
    Path root = ProjectRoot.of(folder, paths, rules);
    return new Project(root, new ConfigurationFiles(root, rules, index));
  }

  private static Settings named(String name, Path root, Path folder, List<String> rules)
      throws UsageException {
    Path file = resolve(folder, name);
    return ConfigurationFiles.only(file, ProjectRoot.told(root, file), rules);
  }

  /** A path that a user gave, made absolute. */
  static Path resolve(Path folder, String path) throws UsageException {
    try {
      return folder.resolve(path).normalize();
    } catch (InvalidPathException invalid) {
      throw new UsageException("path.invalid", path);
    }
  }

  /** The language of this run: that of the options, of the configuration, of the environment. */
  Language language(Arguments arguments, Session session) throws UsageException {
    Language language = Languages.told(arguments);
    if (language == null) {
      language = settingsOf(session).language();
    }
    return language == null ? Languages.of(session) : language;
  }

  /** What the configuration says for the working folder. */
  Settings settingsOf(Session session) {
    String folder = ProjectRoot.told(root.relativize(session.workingFolder()));
    String file = folder.isEmpty() ? "" : folder + "/";
    return settings.settingsFor(file + ConfigurationFiles.NAME);
  }

  /** The same where a broken configuration is no obstacle. */
  static Language languageOf(Arguments arguments, Session session, Catalogue catalogue)
      throws UsageException {
    try {
      return of(arguments, session, catalogue, List.of()).language(arguments, session);
    } catch (ConfigurationException broken) {
      return Languages.of(session);
    }
  }
}
