package io.github.smslint.recognizer.alike;

import io.github.smslint.recognizer.ValueShapes;
import io.github.smslint.recognizer.credential.CredentialScanner;
import java.nio.charset.StandardCharsets;

/** Knows names and remarks that are nothing but words: no key and nothing that smslint knows. */
final class QuietName {

  /** What begins or names a key has more letters or digits that follow each other. */
  private static final int MOST_LETTERS = 3;

  private static final int MOST_DIGITS = 8;

  private static final int LONGEST_RUN = CredentialScanner.SHORTEST_RUN - 1;

  private static final byte FIRST_HAN = (byte) 0xE4;
  private static final byte LAST_HAN = (byte) 0xE9;
  private static final int HAN_LENGTH = 3;

  private QuietName() {}

  /**
   * Where a name ends at a double quote; -1 where it is longer than is known to be in order, or of
   * other characters.
   *
   * @param longest the most UTF-16 units
   */
  static int end(byte[] bytes, int start, int longest) {
    int units = 0;
    int letters = 0;
    int digits = 0;
    int run = 0;
    boolean worded = false;
    boolean strange = false;
    int at = start;
    while (at < bytes.length && bytes[at] != '"') {
      byte unit = bytes[at];
      boolean han = isHan(bytes, at);
      boolean letter = (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
      boolean digit = unit >= '0' && unit <= '9';
      letters = letter ? letters + 1 : 0;
      digits = digit ? digits + 1 : 0;
      run = letter || digit ? run + 1 : 0;
      // All bytes of a character but the first begin with 10; characters of four bytes are no
      // words.
      units += unit >= -64 ? 1 : 0;
      boolean other = unit >= -16 && !letter && !digit && unit != ' ' && unit != '-' && unit != '_';
      if (other || letters > MOST_LETTERS || digits > MOST_DIGITS || run > LONGEST_RUN) {
        return -1;
      }
      worded |= han || run > 0;
      // Codes of templates have a bar.
      strange |= unit == '_' || unit < 0 && !han;
      at += han ? HAN_LENGTH : 1;
    }
    if (units > longest || at >= bytes.length) {
      return -1;
    }
    boolean plain = worded && !strange && !ValueShapes.mayBeKnown(at - start);
    return plain || isUnknown(bytes, start, at) ? at : -1;
  }

  /** Whether a character from U+4000 to U+9FFF begins there, in three bytes. */
  private static boolean isHan(byte[] bytes, int at) {
    return bytes[at] >= FIRST_HAN
        && bytes[at] <= LAST_HAN
        && at + 2 < bytes.length
        && bytes[at + 1] < -64
        && bytes[at + 2] < -64;
  }

  private static boolean isUnknown(byte[] bytes, int start, int end) {
    String name = new String(bytes, start, end - start, StandardCharsets.UTF_8);
    return !name.isBlank() && name.indexOf('\uFFFD') < 0 && ValueShapes.role(name) == null;
  }
}
