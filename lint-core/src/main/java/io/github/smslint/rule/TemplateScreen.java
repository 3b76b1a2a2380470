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
   * A look into a file.
   *
   * @param content a JSON file in UTF-8, in which texts end at a double quote
   */
  Look look(byte[] content);

  /** Looks into one file, for one thread. */
  interface Look {

    /**
     * Where a text ends of which no rule speaks in a template without a signature and without
     * attributes, be it a notification or of no known kind; -1 where that is not sure.
     *
     * @param start at which byte of the file it begins
     */
    int quietEnd(int start);

    /** The same of a template's code. */
    int quietCodeEnd(int start);
  }
}
