package io.github.smslint.reader.shell;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;

/** Reads Dockerfiles as one map of what they set: arguments, variables, and what commands set. */
public final class DockerfileReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new DockerfileTree(file).read();
  }
}
