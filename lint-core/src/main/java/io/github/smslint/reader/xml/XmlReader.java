package io.github.smslint.reader.xml;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;
import java.util.List;

/**
 * Reads XML as a map of the root element: an element with nothing but text is a text, any other a
 * map of its attributes, child elements and, under the empty key, texts. Neither entities nor
 * anything else outside of the file is ever read. A property list in its older form is not XML and
 * is left to others.
 */
public final class XmlReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    if (file.name().endsWith(".plist") && !file.content().startsWith("<")) {
      return new Document(file, Format.XML, List.of(), List.of(), List.of());
    }
    return new XmlTree(file).read();
  }
}
