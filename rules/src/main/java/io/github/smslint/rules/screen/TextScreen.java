package io.github.smslint.rules.screen;

import io.github.smslint.project.Template;
import io.github.smslint.rules.characters.CharacterTable;

/**
 * What one pass over a template's text tells all rules: which owners its characters have, which
 * marks there are, and which tables may have a word in it. Most rules need no more to know that
 * they have nothing to say.
 */
public final class TextScreen {

  private final int owners;
  private final int traits;
  private final int words;

  private TextScreen(String text) {
    int seenOwners = 0;
    int seenTraits = 0;
    int seenWords = 0;
    for (int at = 0; at < text.length(); at++) {
      byte unit = UnitTraits.of(text.charAt(at));
      // The shift takes the lowest five bits only, which are the owner's number.
      seenOwners |= 1 << unit;
      seenTraits |= unit;
      if (unit < 0) {
        seenWords |= WordBeginnings.tables(text, at);
      }
    }
    this.owners = CharacterTable.get().withSupplementary(seenOwners, text);
    this.traits = seenTraits;
    this.words = seenWords;
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

  /** Whether a digit or a mark of addresses may stand in the text, all of them ASCII. */
  public boolean mayHoldAddress() {
    return (traits & UnitTraits.ADDRESS) != 0;
  }

  /** Whether a letter of a script between the Latin and the Chinese one may stand in the text. */
  public boolean mayHoldOtherLetters() {
    return (traits & UnitTraits.ELSEWHERE) != 0;
  }

  /** Whether a word of a table may stand in the text; false is sure. */
  public boolean mayHold(ScreenedWords table) {
    return (words & table.bit()) != 0;
  }
}
