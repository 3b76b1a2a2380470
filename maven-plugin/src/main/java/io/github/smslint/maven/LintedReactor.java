package io.github.smslint.maven;

import io.github.smslint.baseline.Baseline;
import io.github.smslint.baseline.BaselineEntry;
import io.github.smslint.baseline.BaselineFile;
import io.github.smslint.config.Language;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.configfile.ConfigurationFiles;
import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.FileFinder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** A build's files, linted as one project, and the part of each module. */
final class LintedReactor {

  private static final String NO_BASELINE = "none";

  private final Catalogue catalogue;
  private final SettingsSource settings;
  private final Path root;
  private final Modules modules;
  private final LintResult result;
  private final BaselineFile file;
  private final List<BaselineEntry> stale;

  private LintedReactor(
      Project project, Modules modules, LintResult all, BaselineFile file, Baseline baseline) {
    this.catalogue = project.catalogue;
    this.settings = project.settings;
    this.root = project.root;
    this.modules = modules;
    this.result = baseline.apply(all);
    this.file = file;
    this.stale = baseline.stale(result, settings, path -> Files.exists(project.root.resolve(path)));
  }

  /** What is known before the files are read. */
  private record Project(Catalogue catalogue, Path root, SettingsSource settings) {}

  /**
   * Lints all files of a build.
   *
   * @param configuration the only configuration file, or null for the nearest of each file
   * @param baseline the baseline, or null for that of the configuration or of the project root
   * @throws IOException where the files cannot be listed
   */
  static LintedReactor lint(MavenSession session, Path configuration, Path baseline)
      throws IOException {
    Reactor reactor = Reactor.of(session);
    List<Path> folders = reactor.folders();
    FileFinder files = new FileFinder(folders);
    Project project = project(reactor.top(), folders, configuration);
    BaselineFile known = baselineFile(project, reactor.top(), baseline);
    Baseline read = known == null ? Baseline.EMPTY : known.read();
    Modules modules = reactor.modules(project.root());
    Properties told = session.getUserProperties();
    LintResult result =
        new LintEngine(
                project.catalogue(), project.settings(), Runtime.getRuntime().availableProcessors())
            .withBuild(new MavenBuild(modules, reactor.projects(), told))
            .lint(files.below(project.root()));
    return new LintedReactor(project, modules, result, known, read);
  }

  /** Where the baseline stands; null where there is none and none was named. */
  private static BaselineFile baselineFile(Project project, Path top, Path named) {
    if (named != null) {
      return named.endsWith(NO_BASELINE) ? null : new BaselineFile(named, told(project, named));
    }
    String folder = told(project, top.resolve(ConfigurationFiles.NAME));
    String configured = project.settings.settingsFor(folder).baseline();
    Path file = project.root.resolve(configured == null ? Baseline.NAME : configured);
    boolean absent = configured == null && !Files.exists(file);
    return absent ? null : new BaselineFile(file, told(project, file));
  }

  private static String told(Project project, Path file) {
    return ProjectRoot.told(project.root, file);
  }

  private static Project project(Path top, List<Path> folders, Path configuration) {
    Catalogue catalogue = Catalogue.load();
    Path root = ProjectRoot.of(top, folders, configuration == null ? catalogue : null);
    if (configuration == null) {
      return new Project(catalogue, root, new ConfigurationFiles(root, catalogue));
    }
    return new Project(catalogue, root, ConfigurationFiles.only(root, configuration, catalogue));
  }

  /** The entries of the baseline whose findings are gone. */
  List<BaselineEntry> stale() {
    return stale;
  }

  /** The baseline's path as it is told; empty where there is none. */
  String baseline() {
    return file == null ? "" : file.told();
  }

  Catalogue catalogue() {
    return catalogue;
  }

  /** The language that the configuration of a module's folder asks for, or null. */
  Language language(MavenProject project) throws IOException {
    Path folder = project.getBasedir().toPath().toRealPath();
    Path file = folder.resolve(ConfigurationFiles.NAME);
    return settings.settingsFor(ProjectRoot.told(root, file)).language();
  }

  /** The findings in the files of a module, and what was inspected there. */
  LintResult of(MavenProject project) {
    return result.within(path -> project.getId().equals(modules.of(path)));
  }
}
