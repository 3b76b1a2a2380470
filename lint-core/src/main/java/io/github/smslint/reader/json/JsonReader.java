package io.github.smslint.reader.json;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;

/**
 * Reads JSON, JSON with comments and JSON Lines, and forgives what editors forgive: trailing
 * commas, single quotes, keys without quotes.
 */
public final class JsonReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new JsonTree(file).read();
  }
}
