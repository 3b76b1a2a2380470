package io.github.smslint.reader.sql;

import io.github.smslint.document.TextValue;
import java.util.Arrays;

/** The values of the row that is read, kept as places only until the row is known to matter. */
final class SqlRow {

  /** What a value is: one string, one number or raw string, or anything else. */
  private static final byte STRING = 1;

  private static final byte ESCAPED_STRING = 2;
  private static final byte RAW = 3;
  private static final byte OTHER = 4;

  private static final int PLACES = 4;

  private byte[] kinds = new byte[16];
  private int[] places = new int[16 * PLACES];
  private int count;
  private byte kind;
  private int at;

  void clear() {
    count = 0;
    kind = 0;
  }

  /** How many values were ended. */
  int count() {
    return count;
  }

  /** Takes the token that the lexer stands at into the value. */
  void take(SqlLexer token) {
    if (kind != 0) {
      kind = OTHER;
      return;
    }
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
      places = Arrays.copyOf(places, count * 2 * PLACES);
    }
    kind = kindOf(token);
    at = count * PLACES;
    places[at] = token.start();
    places[at + 1] = token.innerStart();
    places[at + 2] = token.innerEnd();
    places[at + 3] = token.end();
  }

  private static byte kindOf(SqlLexer token) {
    if (token.kind() == SqlLexer.Kind.STRING) {
      return token.escapes() ? ESCAPED_STRING : STRING;
    }
    return token.kind() == SqlLexer.Kind.NUMBER ? RAW : OTHER;
  }

  /** Ends the value, of which something may have been taken. */
  void endValue() {
    if (kind != 0) {
      kinds[count] = kind;
      count++;
      kind = 0;
    }
  }

  /** The value of a column, or null where it is none that stands here. */
  TextValue value(int column, SqlStrings strings) {
    int first = column * PLACES;
    int start = places[first];
    int innerStart = places[first + 1];
    int innerEnd = places[first + 2];
    int end = places[first + 3];
    switch (kinds[column]) {
      case STRING:
        return strings.quoted(start, innerStart, innerEnd, end, false);
      case ESCAPED_STRING:
        return strings.quoted(start, innerStart, innerEnd, end, true);
      case RAW:
        return strings.raw(start, innerStart, innerEnd, end);
      default:
        return null;
    }
  }
}
