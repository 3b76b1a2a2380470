package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Statistics;
import io.github.smslint.fix.Linting;
import io.github.smslint.report.TextReporter;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.ProjectFiles;
import java.io.IOException;

/** One check: lints, fixes where that is asked for, reports, and tells what the report does not. */
final class CheckRun {

  private final Arguments arguments;
  private final Session session;
  private final ReportTarget target;
  private final ReportsBeside reports;
  private final Threshold threshold;
  private final FixRequest request;
  private final int threads;
  private final Statistics statistics;
  private final long start = System.nanoTime();

  private CheckedFiles files;
  private Catalogue catalogue;
  private Project project;
  private Language language;
  private Words words;
  private KnownFindings known;
  private CheckFixes fixes;
  private LintResult result;

  /** Understands all options before any file is looked at. */
  CheckRun(Arguments arguments, Session session) throws UsageException {
    this.arguments = arguments;
    this.session = session;
    this.target = new ReportTarget(arguments, session);
    this.reports = new ReportsBeside(arguments, session);
    this.threshold = Threshold.of(arguments);
    boolean fixing = arguments.has("fix") || arguments.has("diff");
    this.request = fixing ? FixRequest.of(arguments) : null;
    this.threads = arguments.number("threads", 1, Runtime.getRuntime().availableProcessors());
    this.statistics = new Statistics(arguments.has("verbose") || arguments.has("statistics"));
  }

  /** Checks the files and gives the exit code. */
  int check(CheckedFiles checked, Catalogue rules) throws UsageException, IOException {
    files = checked;
    catalogue = rules;
    project = Project.of(arguments, session, catalogue, files.paths(), files.staged());
    language = project.language(arguments, session);
    words = new Words(language);
    reports.addConfigured(arguments, project);
    int code;
    Progress progress = progress();
    try (progress) {
      code = CheckCommand.tellMissing(files.missing(), session, words);
      if (files.areAllMissing()) {
        return code;
      }
      known = KnownFindings.of(arguments, session, project, files.staged());
      lint();
    } catch (IOException unreadable) {
      session.tell(words.say("path.unreadable", unreadable.getMessage()));
      return ExitCode.FAILURE;
    }
    report();
    if (fixes == null) {
      return Math.max(code, threshold.exitCode(result));
    }
    fixes.tell(session, target, language);
    return Math.max(code, fixes.exitCode(threshold));
  }

  private Progress progress() {
    return arguments.has("quiet") ? null : Progress.of(statistics, session, words);
  }

  private void lint() throws IOException {
    LintEngine engine = new LintEngine(catalogue, project.settings(), threads).counting(statistics);
    if (request == null) {
      result = known.apply(engine.streaming().lint(files.below(project.root())));
      return;
    }
    fixes = CheckFixes.of(request, files, project.root(), unknown(engine));
    result = fixes.reported();
  }

  /** What the baseline knows is not fixed either. */
  private Linting unknown(LintEngine engine) {
    return new Linting() {
      @Override
      public LintResult lint(ProjectFiles some) throws IOException {
        return known.apply(engine.lint(some));
      }
    };
  }

  private void report() throws UsageException, IOException {
    boolean detailed = arguments.has("verbose") || arguments.has("statistics");
    RunNotes notes = detailed ? new RunNotes(statistics, session, words) : null;
    if (arguments.has("verbose")) {
      notes.tellFiles(project);
    }
    boolean empty = files.mayBeNone() && TextReporter.sawNothing(result);
    if (empty && target.leavesRoom() && fixes == null) {
      tellNothing();
    } else if (fixes == null || fixes.leavesReport(target)) {
      target.write(result, catalogue, language);
      if (isStepOfWorkflow()) {
        BuildServer.tell(result, catalogue, language, arguments.has("quiet"), session);
      }
    }
    reports.write(result, catalogue, language);
    known.finish(result, session, words);
    tellWarnings();
    if (arguments.has("statistics")) {
      session.out().flush();
      notes.tellStatistics(result, System.nanoTime() - start);
    }
  }

  /** Whether the run is a step of a workflow of GitHub and may say so. */
  private boolean isStepOfWorkflow() {
    return session.environment("GITHUB_ACTIONS").equals("true")
        && !arguments.has("format")
        && arguments.choice("ci").equals("auto");
  }

  private void tellNothing() throws IOException {
    if (!arguments.has("quiet")) {
      String nothing = files.staged() == null ? "since.nothing" : "staged.nothing";
      session.out().write(words.say(nothing) + "\n");
    }
  }

  /** Says why a run fails where its report does not. */
  private void tellWarnings() throws IOException {
    if (threshold.hasTooManyWarnings(result)) {
      session.out().flush();
      String most = Integer.toString(threshold.maxWarnings());
      session.tell(words.count("warnings.many", Threshold.warnings(result), most));
    }
  }
}
