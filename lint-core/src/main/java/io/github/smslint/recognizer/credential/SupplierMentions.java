package io.github.smslint.recognizer.credential;

import io.github.smslint.vocabulary.Vocabulary;
import java.util.Arrays;
import java.util.Set;

/** The places at which a text names Alibaba Cloud or another supplier. */
final class SupplierMentions {

  /** Shorter words count only where they end, and where the whole name begins or ends. */
  private static final int TELLING_LENGTH = 5;

  private static final int LETTERS = 26;

  private record Word(String letters, Supplier supplier) {}

  private final Word[][] wordsByLetter = new Word[LETTERS + 1][0];
  private int[] places = new int[16];
  private boolean[] alibaba = new boolean[16];
  private int count;
  private int alibabaCount;

  SupplierMentions(String content, Vocabulary vocabulary) {
    learn(vocabulary.alibabaWords(), Supplier.ALIBABA);
    learn(vocabulary.otherWords(), Supplier.OTHER);
    for (int at = 0; at < content.length(); at++) {
      char character = content.charAt(at);
      if (character > 0x7F || (isLetter(character) && startsWord(content, at))) {
        note(content, at);
      }
    }
  }

  boolean speakOfAlibaba() {
    return alibabaCount > 0;
  }

  boolean speakOnlyOfAlibaba() {
    return alibabaCount > 0 && alibabaCount == count;
  }

  /** Who was named last between {@code from} and an offset, else first up to {@code to}. */
  Supplier nearest(int offset, int from, int to) {
    int next = Arrays.binarySearch(places, 0, count, offset);
    next = next < 0 ? -next - 1 : next;
    if (next > 0 && places[next - 1] >= from) {
      return supplier(next - 1);
    }
    return next < count && places[next] < to ? supplier(next) : Supplier.UNKNOWN;
  }

  private Supplier supplier(int mention) {
    return alibaba[mention] ? Supplier.ALIBABA : Supplier.OTHER;
  }

  private void learn(Set<String> all, Supplier supplier) {
    for (String word : all) {
      int slot = slot(word.charAt(0));
      Word[] words = wordsByLetter[slot];
      wordsByLetter[slot] = Arrays.copyOf(words, words.length + 1);
      wordsByLetter[slot][words.length] = new Word(word, supplier);
    }
  }

  private void note(String content, int at) {
    char first = content.charAt(at);
    for (Word word : wordsByLetter[slot(first)]) {
      if (first < 0x80 || first == word.letters.charAt(0)) {
        if (!isThere(word.letters, content, at)) {
          continue;
        }
        add(at, word.supplier == Supplier.ALIBABA);
        return;
      }
    }
  }

  private static boolean isThere(String word, String content, int at) {
    int end = at + word.length();
    if (!content.regionMatches(true, at, word, 0, word.length())) {
      return false;
    }
    if (word.length() >= TELLING_LENGTH || word.charAt(0) > 0x7F) {
      return true;
    }
    boolean begins = !KeyShape.isLetterOrDigit(KeyShape.at(content, at - 1));
    boolean ends = !KeyShape.isLetterOrDigit(KeyShape.at(content, end));
    return (begins || ends) && endsWord(content, end);
  }

  private void add(int place, boolean ofAlibaba) {
    if (count == places.length) {
      places = Arrays.copyOf(places, count * 2);
      alibaba = Arrays.copyOf(alibaba, count * 2);
    }
    places[count] = place;
    alibaba[count] = ofAlibaba;
    count++;
    alibabaCount += ofAlibaba ? 1 : 0;
  }

  private static int slot(char character) {
    return isLetter(character) ? (character | 0x20) - 'a' : LETTERS;
  }

  private static boolean startsWord(String content, int at) {
    return at == 0
        || !isLetter(content.charAt(at - 1))
        || (isSmall(content.charAt(at - 1)) && !isSmall(content.charAt(at)));
  }

  private static boolean endsWord(String content, int end) {
    return end >= content.length()
        || !isLetter(content.charAt(end))
        || (isSmall(content.charAt(end - 1)) && !isSmall(content.charAt(end)));
  }

  private static boolean isSmall(char letter) {
    return letter >= 'a' && letter <= 'z';
  }

  private static boolean isLetter(char character) {
    char folded = (char) (character | 0x20);
    return folded >= 'a' && folded <= 'z';
  }
}
