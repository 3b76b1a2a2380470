package io.github.smslint.reader;

import io.github.smslint.document.Document;
import io.github.smslint.source.SourceFile;

/** Reads {@code .env} files: {@code KEY=value}, quoted or not, as one map. */
final class DotenvReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new DotenvTree(file).read();
  }
}
