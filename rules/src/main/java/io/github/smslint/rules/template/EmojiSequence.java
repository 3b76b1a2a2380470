package io.github.smslint.rules.template;

import io.github.smslint.rules.characters.CharacterTable;
import io.github.smslint.rules.characters.Owner;

/**
 * Pictures as Unicode writes them (UTS #51): one picture may be several characters, joined, in a
 * skin tone, with a flag's letters or tags, or a digit in a key's frame.
 */
final class EmojiSequence {

  private static final int PICTURE_STYLE = 0xFE0F;
  private static final int JOINER = 0x200D;
  private static final int KEY_FRAME = 0x20E3;
  private static final int FIRST_FLAG_LETTER = 0x1F1E6;
  private static final int LAST_FLAG_LETTER = 0x1F1FF;
  private static final int FIRST_SKIN_TONE = 0x1F3FB;
  private static final int LAST_SKIN_TONE = 0x1F3FF;
  private static final int FIRST_TAG = 0xE0020;
  private static final int LAST_TAG = 0xE007F;

  private EmojiSequence() {}

  /** Where the picture ends that begins at an offset; the offset itself where none begins. */
  static int endAt(String text, int at) {
    int end = elementEnd(text, at);
    while (end > at && codePoint(text, end) == JOINER) {
      int next = elementEnd(text, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static int elementEnd(String text, int at) {
    int first = codePoint(text, at);
    int next = first < 0 ? at : at + Character.charCount(first);
    if (isBetween(first, FIRST_FLAG_LETTER, LAST_FLAG_LETTER)) {
      int second = codePoint(text, next);
      boolean pair = isBetween(second, FIRST_FLAG_LETTER, LAST_FLAG_LETTER);
      return pair ? next + Character.charCount(second) : next;
    }
    int key = keyEnd(text, first, next);
    if (key > 0) {
      return key;
    }
    return isPicture(text, first, next) ? afterModifiers(text, next) : at;
  }

  /** Behind a digit and its frame, or 0 where they are none. */
  private static int keyEnd(String text, int first, int next) {
    if (first != '#' && first != '*' && !isBetween(first, '0', '9')) {
      return 0;
    }
    int frame = codePoint(text, next) == PICTURE_STYLE ? next + 1 : next;
    return codePoint(text, frame) == KEY_FRAME ? frame + 1 : 0;
  }

  private static boolean isPicture(String text, int first, int next) {
    if (first < 0) {
      return false;
    }
    return CharacterTable.get().ownerOf(first) == Owner.EMOJI
        || (codePoint(text, next) == PICTURE_STYLE
            && !Character.isLetterOrDigit(first)
            && !Character.isWhitespace(first));
  }

  private static int afterModifiers(String text, int from) {
    int end = from;
    int next = codePoint(text, end);
    while (next == PICTURE_STYLE
        || next == KEY_FRAME
        || isBetween(next, FIRST_SKIN_TONE, LAST_SKIN_TONE)
        || isBetween(next, FIRST_TAG, LAST_TAG)) {
      end += Character.charCount(next);
      next = codePoint(text, end);
    }
    return end;
  }

  /** The character at an offset, or -1 behind the text's end. */
  private static int codePoint(String text, int at) {
    return at < text.length() ? text.codePointAt(at) : -1;
  }

  private static boolean isBetween(int codePoint, int first, int last) {
    return codePoint >= first && codePoint <= last;
  }
}
