package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.project.Template;
import io.github.smslint.rules.characters.CharacterNames;
import io.github.smslint.rules.characters.Owner;
import java.util.Locale;

/**
 * Neighbouring characters of a template that make one finding.
 *
 * @param start where the run begins, in UTF-16 units of the template's text
 * @param owner the owner of its first character
 * @param mending in how many ways each of its characters can be mended
 * @param replacement what should stand there, the usual form of each character; empty without one
 * @param forms the replacement as shown to the user, with all forms: {@code 钟/锺}
 */
record CharacterRun(
    Template template,
    int start,
    int end,
    Owner owner,
    Severity severity,
    Mending mending,
    String replacement,
    String forms) {

  private static final int SHOWN_CODE_POINTS = 3;
  private static final int SHOWN_LENGTH = 40;

  /** In how many ways a character can be mended. */
  enum Mending {
    NONE,
    ONE_WAY,
    SEVERAL_WAYS
  }

  /** The template's whole text. */
  String text() {
    return template.content().value();
  }

  boolean isOneCharacter() {
    return text().codePointCount(start, end) == 1;
  }

  /** A text as a message shows it: cut where it is long. */
  static String shown(String characters) {
    if (characters.length() <= SHOWN_LENGTH) {
      return characters;
    }
    return characters.substring(0, characters.offsetByCodePoints(0, SHOWN_LENGTH / 2)) + "…";
  }

  /**
   * The code points of a text as {@code U+2605 U+2606}, the first three of them; one that stands
   * alone with its name in Unicode, where it has one of its own.
   */
  static String codePoints(String characters) {
    String numbers = numbers(characters);
    if (characters.codePointCount(0, characters.length()) > 1) {
      return numbers;
    }
    int codePoint = characters.codePointAt(0);
    String name = Character.isIdeographic(codePoint) ? null : CharacterNames.of(codePoint);
    return name == null ? numbers : numbers + " " + name;
  }

  private static String numbers(String characters) {
    StringBuilder shown = new StringBuilder();
    int count = 0;
    for (int at = 0; at < characters.length(); count++) {
      if (count == SHOWN_CODE_POINTS) {
        return shown.append(" …").toString();
      }
      int codePoint = characters.codePointAt(at);
      String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
      shown.append(count == 0 ? "U+" : " U+").append("0000", 0, Math.max(0, 4 - hex.length()));
      shown.append(hex);
      at += Character.charCount(codePoint);
    }
    return shown.toString();
  }
}
