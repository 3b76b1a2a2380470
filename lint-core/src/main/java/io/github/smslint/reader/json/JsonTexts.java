package io.github.smslint.reader.json;

import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;

/** Reads single strings of a JSON file, at places that are known; for one thread. */
public final class JsonTexts {

  private final SourceFile file;
  private final String content;

  public JsonTexts(SourceFile file) {
    this.file = file;
    this.content = file.content();
  }

  /**
   * Where the string ends that begins behind a double quote; -1 where it has no end in its line or
   * a control character.
   *
   * @param start the offset behind the quote, in UTF-16 units
   */
  public static int end(String content, int start) {
    for (int at = start; at < content.length(); at++) {
      char character = content.charAt(at);
      if (character == '"') {
        return at;
      }
      if (character < ' ') {
        return -1;
      }
      at += character == '\\' ? 1 : 0;
    }
    return -1;
  }

  /**
   * The string that begins behind a double quote, as {@link JsonReader} reads it; null where it has
   * no end or a wrong escape.
   *
   * @param start the offset behind the quote, in UTF-16 units of the file
   */
  public Literal from(int start) {
    int end = end(content, start);
    if (end < 0) {
      return null;
    }
    ProblemList problems = new ProblemList();
    JsonStrings strings = new JsonStrings(file, problems);
    if (!isEscaped(start, end)) {
      return strings.plain(start, end);
    }
    Literal escaped = strings.escaped(start, end);
    return problems.all().isEmpty() ? escaped : null;
  }

  private boolean isEscaped(int start, int end) {
    for (int at = start; at < end; at++) {
      if (content.charAt(at) == '\\') {
        return true;
      }
    }
    return false;
  }
}
