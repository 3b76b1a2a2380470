package io.github.smslint.report.html;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.report.Reporter;
import io.github.smslint.resource.Resource;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;

/**
 * The report as one page for a browser, without remote parts. It shows everything without its
 * script, and can be searched and filtered with it.
 */
public final class HtmlReporter implements Reporter {

  private static final String OPENING = "{{";
  private static final String CLOSING = "}}";

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    String skeleton = Resource.text(HtmlReporter.class, "page.html");
    PageSlots parts = new PageSlots(result, catalogue, language, out);
    int at = 0;
    for (int slot = skeleton.indexOf(OPENING); slot >= 0; slot = skeleton.indexOf(OPENING, at)) {
      out.append(skeleton, at, slot);
      int end = skeleton.indexOf(CLOSING, slot);
      parts.write(skeleton.substring(slot + OPENING.length(), end));
      at = end + CLOSING.length();
    }
    out.append(skeleton, at, skeleton.length());
  }
}
