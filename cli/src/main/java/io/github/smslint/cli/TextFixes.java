package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.fix.FixApplier;
import io.github.smslint.fix.FixResult;
import io.github.smslint.fix.Linting;
import io.github.smslint.report.FixReport;
import io.github.smslint.source.Location;
import io.github.smslint.source.MemoryFiles;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.util.List;

/** The fixes of a text that is given as it is. */
final class TextFixes {

  private final Fix.Safety boldest;
  private final FixResult result;
  private final SourceFile text;

  /**
   * Fixes a text.
   *
   * @throws IOException never, since the text is in memory
   */
  TextFixes(Fix.Safety boldest, SourceFile text, Linting linting) throws IOException {
    MemoryFiles files = new MemoryFiles(List.of(text), List.of());
    this.boldest = boldest;
    this.result = new FixApplier(linting, files, boldest).apply();
    this.text = result.files().isEmpty() ? text : result.files().get(0).after();
  }

  /** Whether any finding has a fix that is exactly so safe. */
  static boolean has(Fix.Safety safety, LintResult result) {
    for (Finding finding : result.findings()) {
      for (Fix fix : finding.fixes()) {
        if (fix.safety() == safety) {
          return true;
        }
      }
    }
    return false;
  }

  LintResult left() {
    return result.left();
  }

  boolean areEmpty() {
    return result.files().isEmpty();
  }

  /** The text after the fixes. */
  SourceFile text() {
    return text;
  }

  /** The text after the fixes without its secrets, or null where no fix was made. */
  String shown() {
    Span whole = new Span(0, text.content().length());
    return areEmpty() ? null : MaskedSource.of(new Location(text, whole));
  }

  /** Prints the fixed text in lines of its own, so that it can be copied; where there is one. */
  void print(Session session, Language language) throws IOException {
    if (!areEmpty()) {
      session.out().write("\n" + new FixReport(language).heading(boldest) + "\n" + shown() + "\n");
    }
  }

  /** Prints what the fixes change. */
  void printDiff(Session session, ReportTarget target, Language language) throws IOException {
    FixReport words = new FixReport(language);
    if (target.takesDiff()) {
      target.diff().write(result.files());
      session.out().flush();
    } else {
      session.tell(words.noRoom());
    }
    session.tell(words.wouldFix(result.left()));
  }
}
