package io.github.smslint.rules.template.variable;

/**
 * What was meant as a variable, or may be.
 *
 * @param start where it begins, in UTF-16 units of the template's text
 * @param key the message that says what it looks like
 * @param sure whether nothing but a variable can be meant
 * @param name the name that was meant, or null where it is unknown
 */
record Miswritten(int start, int end, String key, boolean sure, String name) {

  /** A brace that stands by itself and is to be taken away. */
  static final String STRAY = "stray";

  static final String DOUBTFUL = "doubtful";
}
