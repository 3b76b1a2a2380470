package io.github.smslint.reader.source;

import io.github.smslint.text.Notation;

/** What may be put into a comment: whatever can neither end it nor begin a new line. */
enum CommentNotation implements Notation {
  COMMENT;

  @Override
  public String encode(String text) {
    boolean harmful =
        text.indexOf('\n') >= 0
            || text.indexOf('\r') >= 0
            || text.contains("*/")
            || text.contains("\\u")
            || text.startsWith("/")
            || text.endsWith("*");
    return harmful ? null : text;
  }
}
