package io.github.smslint.vocabulary;

import java.util.ArrayList;
import java.util.List;

/** Splits names as people write them into lower-case words: {@code ALIYUN_smsSign-Name}. */
public final class KeyWords {

  private KeyWords() {}

  /** The words of a name, parted at anything that is no letter or digit and at humps. */
  public static List<String> of(String name) {
    List<String> words = new ArrayList<>(4);
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      if (!Character.isLetterOrDigit(character)) {
        flush(word, words);
        continue;
      }
      if (startsHump(name, at)) {
        flush(word, words);
      }
      word.append(Character.toLowerCase(character));
    }
    flush(word, words);
    return words;
  }

  /** The name without case and separators, so that all relaxed spellings are equal. */
  public static String normalised(String name) {
    StringBuilder plain = new StringBuilder(name.length());
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      if (character >= 'a' && character <= 'z') {
        plain.append(character);
      } else if (Character.isLetterOrDigit(character)) {
        plain.append(Character.toLowerCase(character));
      }
    }
    return plain.toString();
  }

  /** A capital after a small letter, or the last capital of a row before a small letter. */
  private static boolean startsHump(String name, int at) {
    if (at == 0 || !Character.isUpperCase(name.charAt(at))) {
      return false;
    }
    char before = name.charAt(at - 1);
    boolean smallFollows = at + 1 < name.length() && Character.isLowerCase(name.charAt(at + 1));
    return Character.isLowerCase(before)
        || Character.isDigit(before)
        || (Character.isUpperCase(before) && smallFollows);
  }

  private static void flush(StringBuilder word, List<String> words) {
    if (word.length() > 0) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
