package io.github.smslint.reader;

import io.github.smslint.text.Notation;

/**
 * Block scalars: every line is indented alike. Newlines at the end belong to the header's chomping
 * and cannot be written; a folded scalar cannot write any newline.
 */
final class YamlBlockNotation implements Notation {

  private final String indent;
  private final String lineBreak;
  private final boolean folded;
  private final boolean indentIsTold;

  /**
   * Describes one scalar.
   *
   * @param lineBreak how the file breaks its lines
   * @param indentIsTold whether the header tells the indentation; else the first line does
   */
  YamlBlockNotation(String indent, String lineBreak, boolean folded, boolean indentIsTold) {
    this.indent = indent;
    this.lineBreak = lineBreak;
    this.folded = folded;
    this.indentIsTold = indentIsTold;
  }

  @Override
  public String encode(String text) {
    if (text.isEmpty()) {
      return text;
    }
    if (text.charAt(text.length() - 1) == '\n' || !firstLineIsSafe(text)) {
      return null;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    int line = 0;
    while (line <= text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      String words = text.substring(line, end);
      if (!YamlCharacters.areWritable(words)) {
        return null;
      }
      if (line > 0) {
        out.append(lineBreak).append(words.isEmpty() ? "" : indent);
      }
      out.append(words);
      line = end + 1;
    }
    return out.toString();
  }

  private boolean firstLineIsSafe(String text) {
    int first = 0;
    while (text.charAt(first) == '\n') {
      first++;
    }
    boolean blank = Whitespace.isBlank(text.charAt(first));
    return folded ? !blank && text.indexOf('\n') < 0 : !blank || indentIsTold;
  }
}
