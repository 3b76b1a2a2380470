package io.github.smslint.reader.csv;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;
import java.util.List;

/**
 * Reads tables as spreadsheets write them (RFC 4180, or with semicolons or tabs between the cells)
 * as a list of maps from the header's names to the texts of a row.
 */
public final class CsvReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new CsvTable(file).read();
  }

  /** The names in a table's first row, read without the rest of the file. */
  public static List<String> header(SourceFile file) {
    return new CsvTable(file).header();
  }
}
