package io.github.smslint.vocabulary;

import io.github.smslint.resource.TableResource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of which placeholders are made. */
final class PlaceholderWords {

  private static final int LONGEST_VALUE = 64;
  private static final int LONG_WORD = 6;

  private final Set<String> words = new HashSet<>();
  private final Set<String> fillers = new HashSet<>();
  private final List<String> telling = new ArrayList<>();
  private int longest;

  PlaceholderWords() {
    for (String[] row : TableResource.read(PlaceholderWords.class, "placeholders.tsv")) {
      String word = row[1];
      longest = Math.max(longest, word.length());
      switch (row[0]) {
        case "word":
          words.add(word);
          break;
        case "filler":
          fillers.add(word);
          break;
        default:
          words.add(word);
          telling.add(word);
      }
    }
  }

  /** Whether the value holds a word that gives it away. */
  boolean tells(String value) {
    String lower = value.toLowerCase(Locale.ROOT);
    for (String word : telling) {
      boolean anywhere = word.length() >= LONG_WORD || word.charAt(0) > 0x7F;
      if (lower.contains(word) && (anywhere || KeyWords.of(value).contains(word))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the value is nothing but words of the table, at least one of them no filler. */
  boolean areAllOf(String value) {
    if (value.length() > LONGEST_VALUE) {
      return false;
    }
    String plain = KeyWords.normalised(value);
    boolean[] reached = new boolean[plain.length() + 1];
    boolean[] reachedByWord = new boolean[plain.length() + 1];
    reached[0] = true;
    for (int at = 0; at < plain.length(); at++) {
      int furthest = Math.min(plain.length(), at + longest);
      for (int end = at + 1; (reached[at] || reachedByWord[at]) && end <= furthest; end++) {
        String part = plain.substring(at, end);
        boolean word = words.contains(part);
        boolean filler = !word && fillers.contains(part);
        reached[end] |= filler && reached[at];
        reachedByWord[end] |= word || (filler && reachedByWord[at]);
      }
    }
    return reachedByWord[plain.length()];
  }
}
