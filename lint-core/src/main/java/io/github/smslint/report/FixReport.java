package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.engine.Fixed;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Fix;
import io.github.smslint.fix.FixedFile;
import io.github.smslint.fix.NotFixed;
import java.util.List;

/** What is said about fixes beside the report; lines without their ends. */
public final class FixReport {

  private final ReportWords words;

  public FixReport(Language language) {
    this.words = new ReportWords(language);
  }

  /** Why a file keeps a fault. */
  public String notFixed(NotFixed file) {
    String path = VisibleText.of(file.path());
    return words.say("notfixed." + file.reason().id(), path, detail(file));
  }

  /**
   * What the fixes would do.
   *
   * @param left what would be found after them
   */
  public String wouldFix(LintResult left) {
    Fixed fixed = left.fixed();
    String rest = words.count("findings", left.findings().size());
    return fixed.findings() == 0
        ? words.say("diff.nothing", rest)
        : words.say(
            "diff",
            words.count("fixed.findings", fixed.findings()),
            words.count("files", fixed.files()),
            rest);
  }

  /** That the index does not have the fixes. */
  public String notStaged(List<FixedFile> files) {
    StringBuilder paths = new StringBuilder();
    for (FixedFile file : files) {
      String path = VisibleText.of(file.path());
      paths.append(' ').append(path.indexOf(' ') < 0 ? path : "'" + path + "'");
    }
    return words.say("notstaged", paths.toString());
  }

  /** That the standard output is taken by a report for machines. */
  public String noRoom() {
    return words.say("diff.machine");
  }

  /** What stands above a fixed text. */
  public String heading(Fix.Safety boldest) {
    return words.say("fixedtext." + boldest.id());
  }

  private static String detail(NotFixed file) {
    boolean character = file.reason() == NotFixed.Reason.CHARSET && !file.detail().isEmpty();
    return character
        ? VisibleText.number(file.detail().codePointAt(0))
        : VisibleText.of(file.detail());
  }
}
