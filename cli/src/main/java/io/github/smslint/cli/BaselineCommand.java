package io.github.smslint.cli;

import io.github.smslint.baseline.Baseline;
import io.github.smslint.baseline.BaselineFile;
import io.github.smslint.config.Language;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.report.TextReporter;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.nio.file.Files;

/** Takes all findings of a project for known, so that from then on only new ones count. */
final class BaselineCommand implements Command {

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    int threads = arguments.number("threads", 1, Runtime.getRuntime().availableProcessors());
    try (CheckedFiles files = CheckedFiles.of(arguments, session)) {
      Catalogue catalogue = Catalogue.load();
      Project project = Project.of(arguments, session, catalogue, files.paths());
      Language language = project.language(arguments, session);
      Words words = new Words(language);
      int code = CheckCommand.tellMissing(files.missing(), session, words);
      if (code != ExitCode.CLEAN) {
        return code;
      }
      BaselineFile file = file(arguments, session, project);
      Baseline before = Files.exists(file.path()) ? file.read() : Baseline.EMPTY;
      LintResult result;
      try {
        result =
            new LintEngine(catalogue, project.settings(), threads)
                .lint(files.below(project.root()));
      } catch (IOException unreadable) {
        session.tell(words.say("path.unreadable", unreadable.getMessage()));
        return ExitCode.FAILURE;
      }
      Baseline after = before.renewed(result, KnownFindings.onDisk(project.root()));
      write(file, before, after, session, words);
      session.out().write(TextReporter.closing(result, language) + "\n");
      return ExitCode.CLEAN;
    }
  }

  /** A baseline is written even where no configuration is looked at. */
  private static BaselineFile file(Arguments arguments, Session session, Project project)
      throws UsageException {
    BaselineFile file = KnownFindings.file(arguments, session, project);
    return file == null
        ? new BaselineFile(project.root().resolve(Baseline.NAME), Baseline.NAME)
        : file;
  }

  private static void write(
      BaselineFile file, Baseline before, Baseline after, Session session, Words words)
      throws UsageException, IOException {
    if (after.entries().isEmpty() && before.entries().isEmpty()) {
      session.out().write(words.say("baseline.needless") + "\n");
      return;
    }
    KnownFindings.write(file, after);
    String told = words.count("baseline.written", after.entries().size(), file.told());
    session.out().write(told + "\n");
  }
}
