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
   * Where a text ends of which no rule speaks in a template without a signature and without
   * attributes, be it a notification or of no known kind; -1 where that is not sure.
   *
   * @param content a JSON file in UTF-8, in which the text ends at a double quote
   * @param start at which byte it begins
   */
  int quietEnd(byte[] content, int start);

  /** The same of a template's code. */
  int quietCodeEnd(byte[] content, int start);
}
