package io.github.smslint.reader.source;

import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;

/** What a comment says, in the languages that write it behind a number sign. */
public final class HashComment {

  private HashComment() {}

  /** The text of a comment without its signs and outer spaces. */
  public static Literal read(SourceFile file, int start, int end) {
    String content = file.content();
    int from = start;
    while (from < end && content.charAt(from) == '#') {
      from++;
    }
    while (from < end && Character.isWhitespace(content.charAt(from))) {
      from++;
    }
    int to = end;
    while (to > from && Character.isWhitespace(content.charAt(to - 1))) {
      to--;
    }
    Mapping mapping = Mapping.copy(from, to - from);
    return new Literal(file, content.substring(from, to), mapping, CommentNotation.COMMENT);
  }
}
