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
  Notation PLAIN =
      new Notation() {
        @Override
        public String encode(String text) {
          return text;
        }
      };

  /** Nothing can be put in its place, because that would change what stands around it. */
  Notation FIXED =
      new Notation() {
        @Override
        public String encode(String text) {
          return null;
        }
      };

  /**
   * The text as it must stand inside the literal, or null where this way of writing cannot hold it.
   */
  String encode(String text);
}
