package io.github.smslint.reader.format;

import io.github.smslint.document.Document;
import io.github.smslint.source.SourceFile;

/** Reads the files of one format; holds no state and may be used by several threads. */
public interface Reader {

  /** The file as a tree; never throws on any content. */
  Document read(SourceFile file);
}
