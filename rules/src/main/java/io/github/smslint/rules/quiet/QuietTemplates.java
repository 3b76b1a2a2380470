package io.github.smslint.rules.quiet;

import io.github.smslint.config.Settings;
import io.github.smslint.rule.TemplateScreen;
import io.github.smslint.rules.production.TestAssets;
import io.github.smslint.rules.template.length.SegmentsRule;
import io.github.smslint.vocabulary.Placeholders;
import java.nio.charset.StandardCharsets;

/**
 * Knows texts of ordinary Chinese characters and plain variables that hold no word of any table: no
 * rule of this catalogue has anything to say of them. What is told here in one pass is what the
 * rules ask for one by one; a test holds the two against each other.
 */
public final class QuietTemplates implements TemplateScreen {

  private static final String PREFIX = "SMS_";
  private static final int FEWEST_DIGITS = 6;
  private static final int MOST_DIGITS = 12;

  @Override
  public boolean isFor(Settings settings) {
    return !SegmentsRule.isLimited(settings);
  }

  @Override
  public int quietEnd(byte[] content, int start) {
    QuietText text = new QuietText(content, start);
    return text.isQuiet() ? text.end() : -1;
  }

  @Override
  public int quietCodeEnd(byte[] content, int start) {
    int at = start;
    while (at < content.length
        && at - start < PREFIX.length()
        && content[at] == PREFIX.charAt(at - start)) {
      at++;
    }
    int first = at;
    while (at < content.length && content[at] >= '0' && content[at] <= '9') {
      at++;
    }
    int digits = at - first;
    boolean usual =
        first - start == PREFIX.length() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    if (!usual || at == content.length || content[at] != '"') {
      return -1;
    }
    String code = new String(content, start, at - start, StandardCharsets.ISO_8859_1);
    boolean other =
        Placeholders.isMechanicalNumber(code, PREFIX.length())
            || TestAssets.builtin().isTemplate(code);
    return other ? -1 : at;
  }
}
