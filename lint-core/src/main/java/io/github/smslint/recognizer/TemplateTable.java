package io.github.smslint.recognizer;

import io.github.smslint.reader.csv.CsvReader;
import io.github.smslint.source.SourceFile;
import io.github.smslint.vocabulary.Role;
import io.github.smslint.vocabulary.Vocabulary;

/** Tells tables of templates from all other tables, which nobody needs to read further. */
public final class TemplateTable {

  private TemplateTable() {}

  /** Whether the first row of a table names a column of template texts. */
  public static boolean standsIn(SourceFile file, Vocabulary vocabulary) {
    for (String name : CsvReader.header(file)) {
      Vocabulary.Sense sense = vocabulary.sense(name);
      boolean sure = sense != null && sense.strength() == Vocabulary.Strength.SURE;
      if (sure && sense.role() == Role.TEMPLATE_CONTENT) {
        return true;
      }
    }
    return false;
  }
}
