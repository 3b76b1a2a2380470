package io.github.smslint.reader;

import io.github.smslint.text.Notation;

/** Values of {@code .properties} files; any text can be written. */
final class PropertiesNotation implements Notation {

  private static final String ESCAPED = "\\\n\r\t\f";
  private static final String LETTERS = "\\nrtf";

  private final PropertiesStyle file;
  private final boolean afterBlank;
  private final boolean escapes;
  private final boolean raw;

  /**
   * Describes one value.
   *
   * @param file how the rest of the file is written
   * @param afterBlank whether only a blank parts it from its key, so that a sign would go with that
   * @param escapes whether all its characters beyond ASCII are escapes
   * @param raw whether it has such characters as they are
   */
  PropertiesNotation(PropertiesStyle file, boolean afterBlank, boolean escapes, boolean raw) {
    this.file = file;
    this.afterBlank = afterBlank;
    this.escapes = escapes;
    this.raw = raw;
  }

  @Override
  public String encode(String text) {
    boolean asAscii = escapes || (!raw && file.prefersEscapes()) || !file.canHold(text);
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      int known = ESCAPED.indexOf(character);
      boolean first = at == 0;
      if (known >= 0) {
        out.append('\\').append(LETTERS.charAt(known));
      } else if (character < ' ' || character == 0x7F || (asAscii && character > 0x7F)) {
        out.append("\\u");
        Hex.append(out, character, 4);
      } else if (first && (character == ' ' || (afterBlank && ":=".indexOf(character) >= 0))) {
        out.append('\\').append(character);
      } else {
        out.append(character);
      }
    }
    return out.toString();
  }
}
