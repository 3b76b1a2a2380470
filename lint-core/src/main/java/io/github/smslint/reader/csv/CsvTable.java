package io.github.smslint.reader.csv;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree of one table. */
final class CsvTable {

  /** The line by which spreadsheets tell the separator. */
  private static final String SEPARATOR_LINE = "sep=";

  private final SourceFile file;
  private final String content;
  private final ProblemList problems = new ProblemList();
  private final List<String> header = new ArrayList<>();
  private final CsvCells cells;

  CsvTable(SourceFile file) {
    this.file = file;
    this.content = file.content();
    this.cells = cells();
  }

  List<String> header() {
    if (header.isEmpty() && cells.nextRow()) {
      do {
        header.add(cells.cell().text().value().strip());
      } while (cells.nextCell());
    }
    return header;
  }

  Document read() {
    header();
    List<Value> rows = new ArrayList<>();
    while (cells.nextRow()) {
      MapValue row = row();
      if (!row.entries().isEmpty()) {
        rows.add(row);
      }
    }
    ListValue root = new ListValue(rows, new Span(0, content.length()));
    return new Document(file, Format.CSV, List.of(root), List.of(), problems.all());
  }

  private MapValue row() {
    int start = cells.at();
    List<Entry> entries = new ArrayList<>(header.size());
    boolean tooMany = false;
    int column = 0;
    do {
      TextValue cell = cells.cell();
      if (column < header.size()) {
        add(header.get(column), cell, entries);
      } else if (!tooMany && !cell.text().value().isBlank()) {
        tooMany = true;
        problems.add(
            cell.span().start(), cell.span().end(), "a cell more than the header has names");
      }
      column++;
    } while (cells.nextCell());
    return new MapValue(entries, new Span(start, cells.at()));
  }

  /** The name stands in the first row only, so that none is written here. */
  private static void add(String name, TextValue cell, List<Entry> entries) {
    if (!name.isEmpty()) {
      int at = cell.span().start();
      entries.add(Entry.pair(name, new Span(at, at), cell));
    }
  }

  private CsvCells cells() {
    int end = Whitespace.nextBreak(content, 0, content.length());
    boolean told = content.startsWith(SEPARATOR_LINE) && end == SEPARATOR_LINE.length() + 1;
    if (told && ",;\t".indexOf(content.charAt(end - 1)) >= 0) {
      return new CsvCells(file, end, content.charAt(end - 1), problems);
    }
    return new CsvCells(file, 0, separator(), problems);
  }

  /** The separator that stands most often in the first line that is not empty, outside quotes. */
  private char separator() {
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    boolean quoted = false;
    int start = Whitespace.firstVisible(content, 0, content.length());
    for (int at = start; at < content.length(); at++) {
      char character = content.charAt(at);
      if (Whitespace.isBreak(character)) {
        break;
      }
      quoted ^= character == '"';
      commas += !quoted && character == ',' ? 1 : 0;
      semicolons += !quoted && character == ';' ? 1 : 0;
      tabs += !quoted && character == '\t' ? 1 : 0;
    }
    if (tabs > commas && tabs >= semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }
}
