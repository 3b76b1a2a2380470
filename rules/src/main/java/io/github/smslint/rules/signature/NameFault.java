package io.github.smslint.rules.signature;

import io.github.smslint.rules.characters.CharacterTable;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.production.TestAssets;
import java.util.ArrayList;
import java.util.List;

/**
 * What is wrong with a signature's name.
 *
 * @param key the message's key
 * @param start where it begins in the name
 * @param argument what the message says besides the name
 */
record NameFault(String key, int start, int end, String argument) {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;
  private static final int LONGEST_SETTING = 30;

  /**
   * All faults of a name without anything around it, in order; for one that is only used, those
   * that no signature can have.
   */
  static List<NameFault> in(String name, boolean submitted) {
    List<NameFault> faults = new ArrayList<>(0);
    if (!submitted && !isJudged(name)) {
      return faults;
    }
    addCharacters(faults, name, submitted);
    addLength(faults, name);
    if (submitted && faults.isEmpty()) {
      addMeaning(faults, name);
    }
    return faults;
  }

  boolean isBlank() {
    return key.equals("blank");
  }

  /** A setting without Chinese may be the name of another setting; one with marks, a sentence. */
  private static boolean isJudged(String name) {
    boolean chinese = false;
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      if ("，。、；：！？,;:!?=".indexOf(character) >= 0) {
        return false;
      }
      chinese |= Character.isIdeographic(character);
    }
    return chinese && name.length() <= LONGEST_SETTING && !SignatureWords.isInstruction(name);
  }

  private static void addCharacters(List<NameFault> faults, String name, boolean submitted) {
    int at = 0;
    while (at < name.length()) {
      String key = key(name.codePointAt(at), submitted);
      int end = at + Character.charCount(name.codePointAt(at));
      while (key != null
          && end < name.length()
          && key.equals(key(name.codePointAt(end), submitted))) {
        end += Character.charCount(name.codePointAt(end));
      }
      if (key != null) {
        faults.add(new NameFault(key, at, end, name.substring(at, end)));
      }
      at = end;
    }
  }

  private static String key(int character, boolean submitted) {
    Owner owner = CharacterTable.get().ownerOf(character);
    if (character == ' ' || character == '\u3000' || character == '\u00A0' || character == '\t') {
      return "blank";
    }
    if (owner == Owner.EMOJI) {
      return "emoji";
    }
    if (character == '【' || character == '】') {
      return "symbol";
    }
    if (!submitted) {
      return null;
    }
    if (owner == Owner.TRADITIONAL) {
      return "traditional";
    }
    return Character.isLetterOrDigit(character) && owner != Owner.VARIANT_FORM ? null : "symbol";
  }

  private static void addLength(List<NameFault> faults, String name) {
    int length = name.codePointCount(0, name.length());
    if (length < SHORTEST || length > LONGEST) {
      String key = length < SHORTEST ? "short" : "long";
      int start = length < SHORTEST ? 0 : name.offsetByCodePoints(0, LONGEST);
      faults.add(new NameFault(key, start, name.length(), Integer.toString(length)));
    }
  }

  private static void addMeaning(List<NameFault> faults, String name) {
    boolean digits = true;
    for (int at = 0; at < name.length(); at++) {
      digits &= Character.isDigit(name.charAt(at));
    }
    String key = null;
    if (digits) {
      key = "digits";
    } else if (TestAssets.builtin().speaksOfTests(name)) {
      key = "test";
    } else if (SignatureWords.isNeutral(name)) {
      key = "neutral";
    }
    if (key != null) {
      faults.add(new NameFault(key, 0, name.length(), ""));
    }
  }
}
