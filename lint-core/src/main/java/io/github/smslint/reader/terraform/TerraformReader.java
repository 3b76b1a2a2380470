package io.github.smslint.reader.terraform;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;

/**
 * Reads files of HashiCorp's language as maps: a block stands under its word and its labels, and an
 * expression that is no plain value is a hole.
 */
public final class TerraformReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new TerraformTree(file).read();
  }
}
