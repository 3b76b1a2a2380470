package io.github.smslint.reader;

import io.github.smslint.document.Document;
import io.github.smslint.source.SourceFile;

/**
 * Reads {@code .properties} files as {@link java.util.Properties} does; as in Spring, a line {@code
 * #---} begins another document. Each document is a map of full keys.
 */
final class PropertiesReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new PropertiesTree(file).read();
  }
}
