package io.github.smslint.maven;

import io.github.smslint.baseline.BaselineException;
import io.github.smslint.config.Language;
import io.github.smslint.configfile.ConfigurationException;
import io.github.smslint.finding.Finding;
import io.github.smslint.report.ReportFormat;
import io.github.smslint.report.ShownPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Reports what is wrong with Alibaba Cloud SMS in the module's files. All files of the build are
 * linted once, together, so that a module is judged with the constants, settings and profiles of
 * the others.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SmslintMojo {

  /** Modules that are configured alike share a run. */
  private record Key(Path configuration, Path baseline) {}

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** Skips the check. */
  @Parameter(property = "smslint.skip", defaultValue = "false")
  private boolean skip;

  /**
   * The lightest severity that fails the build: {@code error}, {@code warning} or {@code info};
   * {@code never} only reports.
   */
  @Parameter(property = "smslint.failOnSeverity", defaultValue = "error")
  private String failOnSeverity;

  /**
   * A configuration file to use for all files instead of the {@code .smslint.yml} nearest to each;
   * a relative path counts from the folder of the whole build.
   */
  @Parameter(property = "smslint.config")
  private String config;

  /**
   * A baseline whose findings do not count, instead of the one that {@code .smslint.yml} names or
   * {@code .smslint-baseline.json} at the project root; a relative path counts from the folder of
   * the whole build. {@code none} reports known findings as well.
   */
  @Parameter(property = "smslint.baseline")
  private String baseline;

  /**
   * Files into which the findings of the module go as well, by format: {@code text}, {@code
   * concise}, {@code json}, {@code sarif}, {@code github}, {@code gitlab}, {@code checkstyle},
   * {@code junit}, {@code rdjson}, {@code markdown}, {@code html}; a relative path counts from the
   * folder of the module.
   */
  @Parameter private Map<String, String> reports;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Language fallback = languageOfTheBuild();
    Words words = new Words(fallback);
    if (skip) {
      getLog().info(words.say("skipped"));
      return;
    }
    Threshold threshold = Threshold.named(failOnSeverity);
    if (threshold == null) {
      String choices = String.join(", ", Threshold.CHOICES);
      throw new MojoExecutionException(words.say("severity", failOnSeverity, choices));
    }
    ModuleFiles files = ModuleFiles.of(reports, project.getBasedir().toPath());
    String unknown = files.unknownFormat();
    if (unknown != null) {
      String choices = String.join(", ", ReportFormat.NAMES);
      throw new MojoExecutionException(words.say("report", unknown, choices));
    }
    try {
      report(threshold, files);
    } catch (ConfigurationException broken) {
      // Without its cause, which repeats what is written there, be it a key.
      throw new MojoExecutionException(ShownPlace.of(broken.location(), broken.describe(fallback)));
    } catch (BaselineException broken) {
      throw new MojoExecutionException(broken.describe(fallback), broken);
    } catch (ModuleFiles.Unwritable unwritable) {
      throw new MojoExecutionException(words.say("report.unwritable", unwritable.getMessage()));
    } catch (IOException unreadable) {
      String reason = unreadable.getMessage();
      throw new MojoExecutionException(words.say("unreadable", reason), unreadable);
    }
  }

  private void report(Threshold threshold, ModuleFiles files)
      throws IOException, MojoExecutionException, MojoFailureException {
    LintedReactor reactor = reactor();
    Language language = toldLanguage();
    if (language == null) {
      language = reactor.language(project);
    }
    ModuleReport report =
        new ModuleReport(
            reactor.of(project),
            reactor.catalogue(),
            language == null ? environmentLanguage() : language);
    report.write(getLog());
    if (project.isExecutionRoot() && !reactor.stale().isEmpty()) {
      report.tellStale(reactor.stale(), reactor.baseline(), getLog());
    }
    files.write(report, plugin.getVersion());
    List<Finding> failing = threshold.failing(report.result().findings());
    if (!failing.isEmpty()) {
      throw new MojoFailureException(report.failure(failing, explainCommand()));
    }
  }

  private LintedReactor reactor() throws IOException {
    Path file = path(config);
    Path known = path(baseline);
    return SharedRun.of(
        session.getRepositorySession().getData(),
        new Key(file, known),
        () -> LintedReactor.lint(session, file, known));
  }

  /** A path that was given, counted from the folder of the whole build; null where none was. */
  private Path path(String given) throws IOException {
    return given == null || given.isBlank()
        ? null
        : Reactor.top(session).resolve(given.strip()).normalize();
  }
}
