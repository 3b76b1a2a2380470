package io.github.smslint.rules.template;

import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.characters.CharacterTable;
import io.github.smslint.rules.characters.Owner;
import java.util.ArrayList;
import java.util.List;

/**
 * A face made of characters, {@code ^_^}.
 *
 * @param trigger the place of its first character that has an owner, by which it is found
 */
record Face(String characters, int trigger) {

  private static final class Holder {
    private static final List<Face> FACES = load();
  }

  /** The longest face whose first owned character stands at an offset, or null. */
  static Face at(String text, int at) {
    Face longest = null;
    for (Face face : Holder.FACES) {
      boolean longer =
          longest == null || face.characters().length() > longest.characters().length();
      if (longer && face.stands(text, at - face.trigger())) {
        longest = face;
      }
    }
    return longest;
  }

  /** Whether one of its characters is a refused symbol. */
  boolean isRefused() {
    return (CharacterTable.get().ownersIn(characters) & Owner.SPECIAL_SYMBOL.bit()) != 0;
  }

  /** Letters and dashes make a face only where no word goes on: not in {@code GET_TOKEN}. */
  private boolean stands(String text, int start) {
    int end = start + characters.length();
    return start >= 0
        && text.startsWith(characters, start)
        && !(start > 0 && isWord(text.charAt(start)) && isWord(text.charAt(start - 1)))
        && !(end < text.length() && isWord(text.charAt(end - 1)) && isWord(text.charAt(end)));
  }

  private static boolean isWord(char character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || character == '_'
        || character == '-'
        || character == '=';
  }

  private static List<Face> load() {
    CharacterTable table = CharacterTable.get();
    List<Face> faces = new ArrayList<>();
    for (String[] row : TableResource.read(Face.class, "faces.tsv")) {
      int trigger = 0;
      while (table.ownerOf(row[0].charAt(trigger)) == Owner.NONE) {
        trigger++;
      }
      faces.add(new Face(row[0], trigger));
    }
    return faces;
  }
}
