package io.github.smslint.rules.characters;

import io.github.smslint.resource.Resource;

/**
 * The names of characters in Unicode. Those that rules speak of most stand in a table, because Java
 * unpacks the names of all characters to tell one, which takes as long as to read a project.
 */
public final class CharacterNames {

  private static final String TABLE = "names.tsv";
  private static final String LINE_END = "\n";
  private static final String FIELD_END = "\t";

  private static final class Holder {
    private static final String NAMES = Resource.text(CharacterNames.class, TABLE);
  }

  private CharacterNames() {}

  /** The name of a character; null where it has none. */
  public static String of(int codePoint) {
    String row = LINE_END.concat(Integer.toHexString(codePoint)).concat(FIELD_END);
    int at = Holder.NAMES.indexOf(row);
    if (at < 0) {
      return Character.getName(codePoint);
    }
    int start = at + row.length();
    return Holder.NAMES.substring(start, Holder.NAMES.indexOf(LINE_END, start));
  }
}
