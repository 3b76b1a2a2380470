package io.github.smslint.reader.shell;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;

/**
 * Reads shell scripts as one map of what they set: variables, what they hand to programs by {@code
 * -e} and {@code -D}, and calls of the {@code aliyun} command, each a map of its own.
 */
public final class ShellReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new ShellTree(file).read();
  }
}
