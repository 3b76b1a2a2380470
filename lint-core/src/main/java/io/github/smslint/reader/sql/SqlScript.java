package io.github.smslint.reader.sql;

import io.github.smslint.anchors.Anchors;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.reader.sql.SqlLexer.Kind;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the statements of one script that make tables or put rows into them. */
final class SqlScript {

  private static final class Known {
    static final Anchors ANCHORS = Anchors.builtinAnd(List.of());
  }

  private final SourceFile file;
  private final String content;
  private final SqlLexer lexer;
  private final SqlStrings strings;
  private final SqlTables tables = new SqlTables();
  private final SqlRow row = new SqlRow();
  private String table;
  private Span tableSpan;

  SqlScript(SourceFile file) {
    this.file = file;
    this.content = file.content();
    this.lexer = new SqlLexer(file);
    this.strings = new SqlStrings(file);
  }

  Document read() {
    lexer.next();
    while (lexer.kind() != Kind.END) {
      if (lexer.isWord("INTO") || lexer.isWord("INSERT") || lexer.isWord("REPLACE")) {
        insert();
      } else if (lexer.isWord("CREATE")) {
        create();
      } else if (lexer.isWord("UPDATE")) {
        update();
      } else if (lexer.isWord("COPY")) {
        copy();
      } else {
        lexer.next();
      }
    }
    MapValue root = tables.root(content.length());
    return new Document(file, Format.SQL, List.of(root), lexer.comments(), List.of());
  }

  private void insert() {
    int start = lexer.start();
    lexer.next();
    while (isOneOf(
        "ALL", "FIRST", "INTO", "IGNORE", "LOW_PRIORITY", "DELAYED", "HIGH_PRIORITY", "TABLE")) {
      lexer.next();
    }
    if (!readTable()) {
      return;
    }
    List<String> columns = tables.columns(table);
    if (lexer.isMark('(')) {
      columns = names();
    }
    while (lexer.kind() == Kind.WORD && !isOneOf("VALUES", "VALUE", "SELECT", "INSERT", "SET")) {
      lexer.next();
    }
    boolean kept = !SqlTables.isLog(table);
    boolean told = kept && Known.ANCHORS.standIn(content, start, lexer.start());
    if (lexer.isWord("VALUES") || lexer.isWord("VALUE")) {
      lexer.next();
      readRows(columns, kept, told);
    } else if (lexer.isWord("SELECT")) {
      readSelected(columns, kept, told);
    } else if (lexer.isWord("SET")) {
      readAssignments(start, kept);
    }
  }

  private boolean isOneOf(String... words) {
    for (String word : words) {
      if (lexer.isWord(word)) {
        return true;
      }
    }
    return false;
  }

  /** Reads {@code schema.table}; false where no name stands there. */
  private boolean readTable() {
    boolean found = false;
    while (isName()) {
      found = true;
      table = lexer.name();
      tableSpan = new Span(lexer.innerStart(), lexer.innerEnd());
      lexer.next();
      if (!lexer.isMark('.')) {
        break;
      }
      lexer.next();
    }
    return found;
  }

  private boolean isName() {
    boolean quoted = lexer.kind() == Kind.STRING && content.charAt(lexer.start()) == '"';
    return quoted || lexer.kind() == Kind.WORD || lexer.kind() == Kind.NAME;
  }

  /** The names between the parentheses, of which the first is read. */
  private List<String> names() {
    List<String> names = new ArrayList<>();
    lexer.next();
    while (isName() || lexer.isMark(',')) {
      if (lexer.isWord("SELECT")) {
        return List.of();
      }
      if (!lexer.isMark(',')) {
        names.add(lexer.name());
      }
      lexer.next();
    }
    if (lexer.isMark(')')) {
      lexer.next();
    }
    return names;
  }

  private void readRows(List<String> columns, boolean kept, boolean told) {
    while (lexer.isMark('(')) {
      int start = lexer.start();
      row.clear();
      lexer.next();
      readValues(')');
      int end = lexer.isMark(')') ? lexer.end() : lexer.start();
      addRow(columns, start, end, kept, told);
      if (lexer.isMark(')')) {
        lexer.next();
      }
      if (lexer.isMark(',')) {
        lexer.next();
      }
    }
  }

  private void readSelected(List<String> columns, boolean kept, boolean told) {
    int start = lexer.start();
    row.clear();
    lexer.next();
    readValues(';');
    addRow(columns, start, lexer.start(), kept, told);
  }

  /** Reads values up to a closing mark, or what a list of selected values ends at. */
  private void readValues(char closing) {
    int depth = 0;
    while (lexer.kind() != Kind.END && !(depth == 0 && endsValues(closing))) {
      if (depth == 0 && lexer.isMark(',')) {
        row.endValue();
      } else {
        depth += lexer.isMark('(') ? 1 : lexer.isMark(')') ? -1 : 0;
        if (depth < 0) {
          break;
        }
        row.take(lexer);
      }
      lexer.next();
    }
    row.endValue();
  }

  private boolean endsValues(char closing) {
    if (lexer.isMark(closing) || lexer.isMark(';') || lexer.isWord("INSERT")) {
      return true;
    }
    return closing == ';' && isOneOf("FROM", "WHERE", "UNION");
  }

  private void addRow(List<String> columns, int start, int end, boolean kept, boolean told) {
    if (!kept || !(told || Known.ANCHORS.standIn(content, start, end))) {
      return;
    }
    List<Entry> entries = new ArrayList<>(row.count());
    for (int column = 0; column < row.count(); column++) {
      TextValue value = row.value(column, strings);
      if (value != null) {
        int at = value.span().start();
        String name = column < columns.size() ? columns.get(column) : "";
        entries.add(Entry.pair(name, new Span(at, at), value));
      }
    }
    if (!entries.isEmpty()) {
      tables.add(table, tableSpan, new MapValue(entries, new Span(start, end)));
    }
  }

  private void update() {
    int start = lexer.start();
    lexer.next();
    while (isOneOf("LOW_PRIORITY", "IGNORE", "ONLY")) {
      lexer.next();
    }
    if (!readTable()) {
      return;
    }
    if (lexer.kind() == Kind.WORD && !lexer.isWord("SET")) {
      lexer.next();
    }
    if (lexer.isWord("SET")) {
      readAssignments(start, !SqlTables.isLog(table));
    }
  }

  /** {@code SET a = 'x', b = 'y' WHERE c = 'z'}: what is set and what tells the row are one map. */
  private void readAssignments(int start, boolean kept) {
    List<Entry> entries = new ArrayList<>();
    lexer.next();
    while (lexer.kind() != Kind.END && !lexer.isMark(';') && !startsStatement()) {
      if (!isName() || lexer.isWord("WHERE") || lexer.isWord("AND")) {
        lexer.next();
        continue;
      }
      String column = lexer.name();
      Span span = new Span(lexer.innerStart(), lexer.innerEnd());
      lexer.next();
      if (lexer.isMark('=')) {
        lexer.next();
        assign(column, span, entries);
      }
    }
    boolean told = kept && !entries.isEmpty();
    if (told && Known.ANCHORS.standIn(content, start, lexer.start())) {
      Span span = entries.get(0).span().cover(entries.get(entries.size() - 1).span());
      tables.add(table, tableSpan, new MapValue(entries, span));
    }
  }

  private boolean startsStatement() {
    return isOneOf("UPDATE", "INSERT", "DELETE", "CREATE", "GO");
  }

  private void assign(String column, Span span, List<Entry> entries) {
    row.clear();
    if (lexer.kind() == Kind.STRING || lexer.kind() == Kind.NUMBER) {
      row.take(lexer);
      row.endValue();
      entries.add(Entry.pair(column, span, row.value(0, strings)));
      lexer.next();
    }
  }

  private void create() {
    lexer.next();
    while (lexer.kind() == Kind.WORD && !lexer.isWord("TABLE")) {
      if (startsStatement()) {
        return;
      }
      lexer.next();
    }
    if (!lexer.isWord("TABLE")) {
      return;
    }
    lexer.next();
    while (isOneOf("IF", "NOT", "EXISTS")) {
      lexer.next();
    }
    if (readTable() && lexer.isMark('(')) {
      tables.columns(table, SqlColumns.read(lexer));
    }
  }

  /** The data of PostgreSQL's COPY stand outside of all quotes and end with a line of their own. */
  private void copy() {
    lexer.next();
    while (lexer.kind() != Kind.END && !lexer.isMark(';') && !lexer.isWord("STDIN")) {
      lexer.next();
    }
    if (lexer.isWord("STDIN")) {
      int end = content.indexOf("\n\\.", lexer.end());
      if (end >= 0) {
        lexer.skipTo(end + 3);
      }
    }
    lexer.next();
  }
}
