package io.github.smslint.reader.toml;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;

/** Reads TOML files as one map, in which tables stand where their names put them. */
public final class TomlReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new TomlTree(file).read();
  }
}
