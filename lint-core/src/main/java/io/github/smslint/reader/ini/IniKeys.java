package io.github.smslint.reader.ini;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Span;

/** Tells the keys of pairs from what other languages write before the same signs. */
final class IniKeys {

  private static final String MARKS = "_-.*@/[]";

  private final String content;

  IniKeys(String content) {
    this.content = content;
  }

  /** The key in a range, without quotes and the first half of {@code +=}; null if it is none. */
  Span key(int from, int to, boolean mayHoldBlanks) {
    int start = Whitespace.skipBlanks(content, from, to);
    int end = Whitespace.trimmedEnd(content, start, to);
    if (end > start && "+?:".indexOf(content.charAt(end - 1)) >= 0) {
      end = Whitespace.trimmedEnd(content, start, end - 1);
    }
    boolean quoted =
        end - start > 1
            && (content.charAt(start) == '"' || content.charAt(start) == '\'')
            && content.charAt(end - 1) == content.charAt(start);
    Span key = quoted ? new Span(start + 1, end - 1) : new Span(start, end);
    return isKey(key, quoted || mayHoldBlanks) ? key : null;
  }

  private boolean isKey(Span key, boolean mayHoldBlanks) {
    for (int at = key.start(); at < key.end(); at++) {
      char character = content.charAt(at);
      boolean part = Character.isLetterOrDigit(character) || MARKS.indexOf(character) >= 0;
      if (!part && !(mayHoldBlanks && Whitespace.isBlank(character))) {
        return false;
      }
    }
    return !key.isEmpty();
  }

  /** Whether a colon parts a key from its value: behind it stands a blank, a quote or a bracket. */
  boolean isColonSign(int at, int end) {
    return at + 1 >= end
        || Whitespace.isBlankOrBreak(content.charAt(at + 1))
        || "\"'=[{$".indexOf(content.charAt(at + 1)) >= 0;
  }
}
