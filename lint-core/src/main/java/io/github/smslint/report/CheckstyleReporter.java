package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Position;
import java.io.IOException;
import java.io.Writer;

/** The report as Checkstyle's XML, which most build servers read. */
public final class CheckstyleReporter implements Reporter {

  /** The version of Checkstyle whose form this is; readers look only whether there is one. */
  private static final String FORM = "4.3";

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    Notes notes = new Notes(new Wording(catalogue, language), new ReportWords(language));
    out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    out.write("<checkstyle version=\"" + FORM + "\">\n");
    String open = null;
    for (Finding finding : result.findings()) {
      String path = finding.location().file().path();
      if (!path.equals(open)) {
        out.write(open == null ? "" : "  </file>\n");
        out.write("  <file name=\"" + XmlText.of(path) + "\">\n");
        open = path;
      }
      out.write(error(finding, notes));
    }
    out.write(open == null ? "" : "  </file>\n");
    out.write("</checkstyle>\n");
  }

  /** Readers take what stands before the source's last full stop for its category. */
  private static String error(Finding finding, Notes notes) {
    Position start = finding.location().start();
    String message = notes.say(finding.message(), finding.location());
    return "    <error line=\""
        + start.line()
        + "\" column=\""
        + start.column()
        + "\" severity=\""
        + finding.severity().id()
        + "\" message=\""
        + XmlText.of(message)
        + "\" source=\"smslint."
        + XmlText.of(finding.rule())
        + "\"/>\n";
  }
}
