package io.github.smslint.reader.sql;

import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.resource.TableResource;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables of one script: their columns, and the rows that were kept. */
final class SqlTables {

  /** More rows than this are data that users made, not settings. */
  private static final int MOST_ROWS = 5_000;

  private static final class Words {
    static final Set<String> OF_LOGS = new HashSet<>();

    static {
      for (String[] row : TableResource.read(SqlTables.class, "log-words.tsv")) {
        OF_LOGS.add(row[0]);
      }
    }
  }

  private record Table(String name, Span nameSpan, List<Value> rows) {}

  private final Map<String, List<String>> columns = new HashMap<>();
  private final Map<String, Table> tables = new LinkedHashMap<>();

  void columns(String table, List<String> names) {
    columns.put(table.toLowerCase(Locale.ROOT), names);
  }

  /** The columns that the script made the table with; empty where it did not. */
  List<String> columns(String table) {
    return columns.getOrDefault(table.toLowerCase(Locale.ROOT), List.of());
  }

  void add(String table, Span nameSpan, MapValue row) {
    String key = table.toLowerCase(Locale.ROOT);
    Table known = tables.get(key);
    if (known == null) {
      known = new Table(table, nameSpan, new ArrayList<>());
      tables.put(key, known);
    }
    if (known.rows.size() < MOST_ROWS) {
      known.rows.add(row);
    }
  }

  /** Whether a table tells what happened, not what shall be. */
  static boolean isLog(String table) {
    int start = 0;
    for (int at = 0; at <= table.length(); at++) {
      if (at == table.length() || table.charAt(at) == '_') {
        if (Words.OF_LOGS.contains(table.substring(start, at).toLowerCase(Locale.ROOT))) {
          return true;
        }
        start = at + 1;
      }
    }
    return false;
  }

  MapValue root(int length) {
    List<Entry> entries = new ArrayList<>(tables.size());
    for (Table table : tables.values()) {
      Span span = table.rows.get(0).span().cover(table.rows.get(table.rows.size() - 1).span());
      ListValue rows = new ListValue(List.copyOf(table.rows), span);
      entries.add(Entry.pair(table.name, table.nameSpan, rows));
    }
    return new MapValue(entries, new Span(0, length));
  }
}
