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
   * The string that begins behind a double quote, as {@link JsonReader} reads it; null where it has
   * no end in its line, a control character or a wrong escape.
   *
   * @param start the offset behind the quote, in UTF-16 units of the file
   */
  public Literal from(int start) {
    boolean escaped = false;
    int end = start;
    char character = at(end);
    while (character != '"') {
      if (character < ' ') {
        return null;
      }
      escaped |= character == '\\';
      end += character == '\\' ? 2 : 1;
      character = at(end);
    }
    ProblemList problems = new ProblemList();
    JsonStrings strings = new JsonStrings(file, problems);
    Literal literal = escaped ? strings.escaped(start, end) : strings.plain(start, end);
    return escaped && !problems.all().isEmpty() ? null : literal;
  }

  private char at(int offset) {
    return offset < content.length() ? content.charAt(offset) : 0;
  }
}
