package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.fix.FixApplier;
import io.github.smslint.fix.FixResult;
import io.github.smslint.fix.FixWriter;
import io.github.smslint.fix.Linting;
import io.github.smslint.fix.NotFixed;
import io.github.smslint.report.FixReport;
import io.github.smslint.source.IndexFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** The fixes of a check: makes them and writes the files, or tells what would be written. */
final class CheckFixes {

  private final FixRequest request;
  private final boolean staged;
  private final FixResult result;
  private final boolean unwritten;

  private CheckFixes(FixRequest request, boolean staged, FixResult result, boolean unwritten) {
    this.request = request;
    this.staged = staged;
    this.result = result;
    this.unwritten = unwritten;
  }

  /**
   * Checks the files and fixes what is asked for.
   *
   * @throws IOException where the files cannot be listed
   */
  static CheckFixes of(FixRequest request, CheckedFiles files, Path root, Linting linting)
      throws IOException {
    FixApplier applier = applier(request, files, root, linting);
    FixResult result = applier.apply();
    List<NotFixed> unwritten = List.of();
    if (!request.diff()) {
      unwritten = new FixWriter(root).write(result.files());
    }
    if (!unwritten.isEmpty()) {
      result = applier.without(result, unwritten);
    }
    return new CheckFixes(request, files.staged() != null, result, !unwritten.isEmpty());
  }

  /** What stands in the work tree only must not be mixed with what is staged. */
  private static FixApplier applier(
      FixRequest request, CheckedFiles files, Path root, Linting linting) throws IOException {
    IndexFiles index = files.staged();
    if (index == null) {
      return new FixApplier(linting, files.below(root), request.boldest());
    }
    Set<String> unstaged = index.unstaged();
    FixApplier applier = new FixApplier(linting, index.onDiskBut(unstaged), request.boldest());
    for (String path : unstaged) {
      applier.lock(path, NotFixed.Reason.UNSTAGED);
    }
    return applier;
  }

  /** The outcome that is reported: what is left, or all where nothing was written. */
  LintResult reported() {
    return request.diff() ? result.first() : result.left();
  }

  /** Whether a report is to be written besides what {@link #tell} says. */
  boolean leavesReport(ReportTarget target) {
    return !request.diff() || !target.leavesRoom();
  }

  /** Says what the report does not. */
  void tell(Session session, ReportTarget target, Language language) throws IOException {
    FixReport words = new FixReport(language);
    if (request.diff() && target.takesDiff()) {
      target.diff().write(result.files());
    } else if (request.diff()) {
      session.tell(words.noRoom());
    }
    session.out().flush();
    for (NotFixed file : result.notFixed()) {
      session.tell(words.notFixed(file));
    }
    if (request.diff()) {
      session.tell(words.wouldFix(result.left()));
    } else if (staged && !result.files().isEmpty()) {
      session.tell(words.notStaged(result.files()));
    }
  }

  /** The exit code; what is staged is as it was, whatever was fixed in the work tree. */
  int exitCode(Threshold threshold) {
    if (unwritten) {
      return ExitCode.FAILURE;
    }
    if (request.diff()) {
      return threshold.exitCodeOfDiff(!result.files().isEmpty(), result.left());
    }
    return threshold.exitCode(staged ? result.first() : result.left());
  }
}
