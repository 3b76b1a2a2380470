package io.github.smslint.rules.quiet;

import io.github.smslint.config.Settings;
import io.github.smslint.rule.TemplateScreen;
import io.github.smslint.rules.template.length.SegmentsRule;

/**
 * Knows texts of ordinary Chinese characters and plain variables that hold no word of any table: no
 * rule of this catalogue has anything to say of them. What is told here in one pass is what the
 * rules ask for one by one; a test holds the two against each other.
 */
public final class QuietTemplates implements TemplateScreen {

  @Override
  public boolean isFor(Settings settings) {
    return !SegmentsRule.isLimited(settings);
  }

  @Override
  public Look look(byte[] content) {
    return new QuietText(content);
  }
}
