package io.github.smslint.reader.yaml;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.text.Notation;

/** Plain scalars: nothing can be escaped, so what means something to YAML cannot be written. */
final class YamlPlainNotation implements Notation {

  static final Notation IN_BLOCK = new YamlPlainNotation(false);
  static final Notation IN_FLOW = new YamlPlainNotation(true);

  private static final String INDICATORS = "?:,[]{}#&*!|>'\"%@`";

  private final boolean flow;

  private YamlPlainNotation(boolean flow) {
    this.flow = flow;
  }

  @Override
  public String encode(String text) {
    boolean safe =
        !text.isEmpty()
            && YamlCharacters.areWritable(text)
            && !Whitespace.beginsOrEndsBlank(text)
            && beginsSafely(text)
            && continuesSafely(text);
    return safe ? text : null;
  }

  private static boolean beginsSafely(String text) {
    char first = text.charAt(0);
    if (first == '-') {
      return text.length() > 1 && !Whitespace.isBlank(text.charAt(1)) && !text.startsWith("--");
    }
    return INDICATORS.indexOf(first) < 0 && !text.startsWith("...");
  }

  private boolean continuesSafely(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean pairs =
          character == ':' && (at + 1 == text.length() || Whitespace.isBlank(text.charAt(at + 1)));
      boolean comments = character == '#' && Whitespace.isBlank(text.charAt(at - 1));
      boolean ends = flow && ",[]{}".indexOf(character) >= 0;
      if (pairs || comments || ends) {
        return false;
      }
    }
    return true;
  }
}
