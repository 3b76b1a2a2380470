package io.github.smslint.rule;

import io.github.smslint.config.Settings;

/**
 * Tells by one look at the characters of which templates a set of rules has nothing to say, so that
 * most of a large manifest need not be shown to each rule. False is never wrong, only slower. May
 * be used by several threads.
 */
public interface TemplateScreen {

  /** Whether the screen holds for files of these settings: no option makes a rule stricter. */
  boolean isFor(Settings settings);

  /**
   * Whether no rule speaks of a text in a template without a signature and without attributes, be
   * it a notification or of no known kind.
   *
   * @param start where the text begins in the content, in UTF-16 units
   * @param end where it ends
   */
  boolean isQuiet(String content, int start, int end);

  /** Whether no rule speaks of a template's code that is written as the provider does. */
  boolean isQuietCode(String code);
}
