package io.github.smslint.reader.shell;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;

/**
 * Reads shell scripts as one map of what they set: variables, what they hand to programs by {@code
 * -e} and {@code -D}, and calls of the {@code aliyun} command, each a map of its own; of Windows'
 * batch files, the variables.
 */
public final class ShellReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    boolean batch = file.name().endsWith(".bat") || file.name().endsWith(".cmd");
    return batch ? new BatchTree(file).read() : new ShellTree(file).read();
  }
}
