package io.github.smslint.text;

/**
 * How a literal is written in its file: the escapes and quotes of the format around it.
 *
 * <p>For every text {@code x} that can be written, reading {@code encode(x)} in the place of the
 * literal gives {@code x} again.
 */
@FunctionalInterface
public interface Notation {

  /** Written as it is, with no escape at all. */
  Notation PLAIN = text -> text;

  /**
   * The text as it must stand inside the literal, or null where this way of writing cannot hold it.
   */
  String encode(String text);
}
