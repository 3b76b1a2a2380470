package io.github.smslint.reader.xml;

import io.github.smslint.document.Document;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;

/**
 * Reads XML as a map of the root element: an element with nothing but text is a text, any other a
 * map of its attributes, child elements and, under the empty key, texts. Neither entities nor
 * anything else outside of the file is ever read.
 */
public final class XmlReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    return new XmlTree(file).read();
  }
}
