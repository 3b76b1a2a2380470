package io.github.smslint.reader;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.source.SourceFile;
import java.util.List;

/** Placeholder. */
final class PropertiesReader implements Reader {
  @Override
  public Document read(SourceFile file) {
    return new Document(file, Format.PLAIN, List.of(), List.of(), List.of());
  }
}
