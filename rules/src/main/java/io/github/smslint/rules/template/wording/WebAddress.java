package io.github.smslint.rules.template.wording;

/**
 * A link or a mail address in a template, placeholders included.
 *
 * @param kind what it is
 * @param host the fixed part of its host; empty where the host is but a placeholder
 * @param variableHost whether a placeholder stands in its host
 * @param variable whether a placeholder stands behind its host
 */
record WebAddress(
    Kind kind, int start, int end, String host, boolean variableHost, boolean variable) {

  /** What kinds of address there are. */
  enum Kind {
    LINK,
    /** A link whose host is a number, or a number alone. */
    NUMERIC,
    MAIL
  }
}
