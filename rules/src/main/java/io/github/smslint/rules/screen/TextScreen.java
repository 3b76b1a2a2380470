package io.github.smslint.rules.screen;

import io.github.smslint.project.Template;
import io.github.smslint.rules.characters.CharacterTable;

/**
 * What one pass over a template's text tells all rules: which owners its characters have, and which
 * tables may have a word in it. Most rules need no more to know that they have nothing to say.
 */
public final class TextScreen {

  private final int owners;
  private final int words;
  private final int known;
  private final boolean digits;

  private TextScreen(String text) {
    this.known = WordBeginnings.known();
    CharacterTable table = CharacterTable.get();
    int seenOwners = 0;
    int seenWords = 0;
    boolean seenDigits = false;
    char before = 0;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      seenOwners |= table.ownerBit(character);
      seenWords |= WordBeginnings.tables(before, character);
      seenDigits |= character >= '0' && character <= '9';
      before = character;
    }
    this.owners = table.withSupplementary(seenOwners, text);
    this.words = seenWords;
    this.digits = seenDigits;
  }

  /** The screen of a template's text, made at first need. */
  public static TextScreen of(Template template) {
    if (template.notes() instanceof TextScreen screen) {
      return screen;
    }
    TextScreen made = new TextScreen(template.content().value());
    template.keep(made);
    return made;
  }

  /** The set of owners of the text's characters, as {@link CharacterTable#ownersIn} gives it. */
  public int owners() {
    return owners;
  }

  /** Whether an ASCII digit stands in the text. */
  public boolean hasDigits() {
    return digits;
  }

  /** Whether a word of a table may stand in the text; false is sure. */
  public boolean mayHold(int tableBit) {
    return ((words | ~known) & tableBit) != 0;
  }
}
