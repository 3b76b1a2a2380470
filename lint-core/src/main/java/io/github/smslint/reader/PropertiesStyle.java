package io.github.smslint.reader;

import java.nio.charset.Charset;

/** How a {@code .properties} file writes characters beyond ASCII, as learned from its values. */
final class PropertiesStyle {

  private final Charset charset;
  private boolean escapes;
  private boolean raw;

  PropertiesStyle(Charset charset) {
    this.charset = charset;
  }

  /**
   * Takes note of one key or value.
   *
   * @param withEscapes whether it has an escape of a character beyond ASCII
   * @param withRaw whether it has such a character as it is
   */
  void learn(boolean withEscapes, boolean withRaw) {
    escapes |= withEscapes;
    raw |= withRaw;
  }

  boolean prefersEscapes() {
    return escapes && !raw;
  }

  boolean canHold(String text) {
    return charset.newEncoder().canEncode(text);
  }
}
