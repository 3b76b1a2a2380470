package io.github.smslint.rules.template.wording;

import io.github.smslint.resource.TableResource;
import java.util.ArrayList;
import java.util.List;

/** The words by which a message tells that it brings a verification code. */
final class VerificationWords {

  /** A word that is written instead of one that is required. */
  record Near(String written, String meant) {}

  private static final class Holder {
    private static final VerificationWords WORDS = new VerificationWords();
  }

  private String[] required = {};
  private String[] goods = {};
  private final List<Near> near = new ArrayList<>();

  private VerificationWords() {
    for (String[] row : TableResource.read(VerificationWords.class, "verification-words.tsv")) {
      String[] words = row[1].split(" ");
      switch (row[0]) {
        case "required" -> required = words;
        case "goods" -> goods = words;
        default -> addNear(words, row[2]);
      }
    }
  }

  private void addNear(String[] words, String meant) {
    for (String word : words) {
      near.add(new Near(word, meant));
    }
  }

  static VerificationWords get() {
    return Holder.WORDS;
  }

  /** The words of which one has to stand in a verification template. */
  String[] required() {
    return required;
  }

  List<Near> near() {
    return near;
  }

  boolean isRequiredIn(String text) {
    return holds(text, required);
  }

  /** Whether the text speaks of a code that is handed over for goods or a service. */
  boolean isAboutGoods(String text) {
    return holds(text, goods);
  }

  private static boolean holds(String text, String[] words) {
    for (String word : words) {
      if (text.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
