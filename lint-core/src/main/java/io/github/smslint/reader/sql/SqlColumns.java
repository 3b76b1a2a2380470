package io.github.smslint.reader.sql;

import io.github.smslint.reader.sql.SqlLexer.Kind;
import java.util.ArrayList;
import java.util.List;

/** Reads which columns a table is made with. */
final class SqlColumns {

  private static final List<String> NO_COLUMNS =
      List.of(
          "PRIMARY",
          "KEY",
          "UNIQUE",
          "INDEX",
          "CONSTRAINT",
          "FOREIGN",
          "FULLTEXT",
          "SPATIAL",
          "CHECK",
          "EXCLUDE",
          "LIKE");

  private SqlColumns() {}

  /** The names in the order of the table; the lexer stands at the parenthesis before them. */
  static List<String> read(SqlLexer lexer) {
    List<String> names = new ArrayList<>();
    int depth = 1;
    boolean first = true;
    lexer.next();
    while (depth > 0 && lexer.kind() != Kind.END && !lexer.isMark(';')) {
      depth += lexer.isMark('(') ? 1 : lexer.isMark(')') ? -1 : 0;
      if (depth == 1 && lexer.isMark(',')) {
        first = true;
      } else {
        if (first && isColumn(lexer)) {
          names.add(lexer.name());
        }
        first = false;
      }
      lexer.next();
    }
    return names;
  }

  private static boolean isColumn(SqlLexer lexer) {
    if (lexer.kind() == Kind.NAME || lexer.kind() == Kind.STRING) {
      return true;
    }
    if (lexer.kind() != Kind.WORD) {
      return false;
    }
    for (String word : NO_COLUMNS) {
      if (lexer.isWord(word)) {
        return false;
      }
    }
    return true;
  }
}
