package io.github.smslint.reader.sql;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;

/**
 * Reads what SQL scripts put into tables: a map from the names of tables to lists of rows, each a
 * map from columns to texts. Rows without a word about SMS and those of logs are left out, so that
 * a large dump costs little; what is no such statement is skipped and never a problem.
 */
public final class SqlReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new SqlScript(file).read();
  }
}
