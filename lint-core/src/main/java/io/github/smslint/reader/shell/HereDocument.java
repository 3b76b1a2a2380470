package io.github.smslint.reader.shell;

import io.github.smslint.reader.format.Whitespace;

/**
 * The lines behind {@code <<END}; those that are whole assignments, as scripts write files of
 * settings, are entries, all others are left to who looks at the file's characters.
 */
final class HereDocument {

  private final String end;
  private final boolean indented;
  private final boolean raw;

  /**
   * @param end the line that ends it
   * @param indented whether tabs before its lines do not count
   * @param raw whether nothing is put into its lines when the script runs
   */
  HereDocument(String end, boolean indented, boolean raw) {
    this.end = end;
    this.indented = indented;
    this.raw = raw;
  }

  /** Reads the document, which begins at the input's place, and goes behind it. */
  void read(ShellInput input, ShellWords words, ShellEntries entries) {
    while (!input.isAtEnd()) {
      int start = indented ? afterTabs(input) : input.at;
      int lineEnd = input.lineEnd();
      boolean last = lineEnd - start == end.length() && input.content.startsWith(end, start);
      if (!last) {
        line(start, lineEnd, input, words, entries);
      }
      input.at = lineEnd;
      input.skipBreak();
      if (last) {
        return;
      }
    }
  }

  private static int afterTabs(ShellInput input) {
    int at = input.at;
    while (at < input.limit && input.content.charAt(at) == '\t') {
      at++;
    }
    return at;
  }

  private void line(
      int start, int lineEnd, ShellInput input, ShellWords words, ShellEntries entries) {
    int from = input.content.startsWith("export ", start) ? start + 7 : start;
    int sign = from;
    while (sign < lineEnd && ShellWord.isPartOfName(input.content.charAt(sign))) {
      sign++;
    }
    if (sign == from || sign == lineEnd || input.content.charAt(sign) != '=') {
      return;
    }
    int begin = Whitespace.skipBlanks(input.content, sign + 1, lineEnd);
    int finish = Whitespace.trimmedEnd(input.content, begin, lineEnd);
    char quote = begin < finish ? input.content.charAt(begin) : 0;
    boolean quoted =
        (quote == '"' || quote == '\'')
            && finish - begin > 1
            && input.content.charAt(finish - 1) == quote;
    begin += quoted ? 1 : 0;
    finish -= quoted ? 1 : 0;
    input.at = begin;
    entries.addLine(from, sign, raw ? entries.asWritten(begin, finish) : words.readTo(finish));
  }
}
