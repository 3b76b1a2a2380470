package io.github.smslint.rules.template.wording;

import io.github.smslint.project.Template;
import io.github.smslint.rules.characters.CharacterTable;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.screen.TextScreen;

/**
 * A text as it is once the rules on characters are satisfied, so that a word is not called missing
 * where one of its characters is what is wrong.
 */
final class StandardText {

  private static final int SILENT = Owner.NONE.bit() | Owner.KAOMOJI.bit() | Owner.CONTEXT.bit();

  private StandardText() {}

  /**
   * A template's text with the usual standard forms; the text itself where nothing is to change.
   */
  static String of(Template template) {
    String text = template.content().value();
    return (TextScreen.of(template).owners() & ~SILENT) == 0 ? text : of(text);
  }

  /** The text with the usual standard forms; characters that have none are left out. */
  static String of(String text) {
    CharacterTable table = CharacterTable.get();
    if ((table.ownersIn(text) & ~SILENT) == 0) {
      return text;
    }
    StringBuilder standard = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      at += Character.charCount(codePoint);
      if ((table.ownerOf(codePoint).bit() & SILENT) != 0) {
        standard.appendCodePoint(codePoint);
      } else {
        appendForm(standard, table.standardForm(codePoint));
      }
    }
    return standard.toString();
  }

  private static void appendForm(StringBuilder standard, String forms) {
    if (forms != null) {
      int blank = forms.indexOf(' ', 1);
      standard.append(forms, 0, blank < 0 ? forms.length() : blank);
    }
  }
}
