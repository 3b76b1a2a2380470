package io.github.smslint.maven;

import io.github.smslint.config.Language;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.configfile.ConfigurationFiles;
import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.FileFinder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** A build's files, linted as one project, and the part of each module. */
final class LintedReactor {

  private final Catalogue catalogue;
  private final SettingsSource settings;
  private final Path root;
  private final Modules modules;
  private final LintResult result;

  private LintedReactor(Project project, Modules modules, LintResult result) {
    this.catalogue = project.catalogue;
    this.settings = project.settings;
    this.root = project.root;
    this.modules = modules;
    this.result = result;
  }

  /** What is known before the files are read. */
  private record Project(Catalogue catalogue, Path root, SettingsSource settings) {}

  /**
   * Lints all files of a build.
   *
   * @param configuration the only configuration file, or null for the nearest of each file
   * @throws IOException where the files cannot be listed
   */
  static LintedReactor lint(MavenSession session, Path configuration) throws IOException {
    Reactor reactor = Reactor.of(session);
    List<Path> folders = reactor.folders();
    FileFinder files = new FileFinder(folders);
    Project project = project(reactor.top(), folders, configuration);
    Modules modules = reactor.modules(project.root());
    Properties told = session.getUserProperties();
    LintResult result =
        new LintEngine(
                project.catalogue(), project.settings(), Runtime.getRuntime().availableProcessors())
            .withBuild(new MavenBuild(modules, reactor.projects(), told))
            .lint(files.below(project.root()));
    return new LintedReactor(project, modules, result);
  }

  private static Project project(Path top, List<Path> folders, Path configuration) {
    Catalogue catalogue = Catalogue.load();
    Path root = ProjectRoot.of(top, folders, configuration == null ? catalogue : null);
    if (configuration == null) {
      return new Project(catalogue, root, new ConfigurationFiles(root, catalogue));
    }
    return new Project(catalogue, root, ConfigurationFiles.only(root, configuration, catalogue));
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
