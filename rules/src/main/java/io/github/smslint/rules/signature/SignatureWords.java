package io.github.smslint.rules.signature;

import io.github.smslint.resource.TableResource;
import java.util.ArrayList;
import java.util.List;

/** Words that tell what a signature's name is. */
final class SignatureWords {

  private static final class Holder {
    private static final List<String> NEUTRAL = load("neutral");
    private static final List<String> INSTRUCTIONS = load("instruction");
  }

  private SignatureWords() {}

  /** Whether a name says nothing of who sends. */
  static boolean isNeutral(String name) {
    return Holder.NEUTRAL.contains(name);
  }

  /** Whether a setting tells what to put there, rather than naming a signature. */
  static boolean isInstruction(String setting) {
    for (String word : Holder.INSTRUCTIONS) {
      if (setting.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static List<String> load(String kind) {
    List<String> words = new ArrayList<>();
    for (String[] row : TableResource.read(SignatureWords.class, "signature-words.tsv")) {
      if (row[0].equals(kind)) {
        words.addAll(List.of(row[1].split(" ")));
      }
    }
    return words;
  }
}
