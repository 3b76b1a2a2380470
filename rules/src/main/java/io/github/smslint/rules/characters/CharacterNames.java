package io.github.smslint.rules.characters;

import io.github.smslint.resource.Resource;

/**
 * The names of characters in Unicode. Those that rules speak of most stand in a table, because Java
 * unpacks the names of all characters to tell one, which takes as long as to read a project.
 */
public final class CharacterNames {

  private static final String TABLE = "names.tsv";
  private static final int HEX = 16;

  /** The rows as they stand in the table, in the order of the code points. */
  private static final class Holder {
    private static final String ROWS = Resource.text(CharacterNames.class, TABLE);
  }

  private CharacterNames() {}

  /** The name of a character; null where it has none. */
  public static String of(int codePoint) {
    String rows = Holder.ROWS;
    int from = firstRow(rows);
    int to = rows.length();
    while (from < to) {
      int row = Math.max(from, rows.lastIndexOf('\n', from + (to - from) / 2 - 1) + 1);
      int tab = rows.indexOf('\t', row);
      int listed = Integer.parseInt(rows, row, tab, HEX);
      int end = rows.indexOf('\n', tab);
      if (listed == codePoint) {
        return rows.substring(tab + 1, end);
      }
      if (listed < codePoint) {
        from = end + 1;
      } else {
        to = row;
      }
    }
    return Character.getName(codePoint);
  }

  private static int firstRow(String rows) {
    int at = 0;
    while (rows.charAt(at) == '#') {
      at = rows.indexOf('\n', at) + 1;
    }
    return at;
  }
}
