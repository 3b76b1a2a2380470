package io.github.smslint.reader.toml;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.reader.format.MapBuilder;
import io.github.smslint.source.SourceFile;
import java.util.List;

/** Builds the tree of one TOML file. */
final class TomlTree {

  private final TomlInput input;
  private final TomlStrings strings;
  private final TomlValues values;
  private final MapBuilder root = new MapBuilder();
  private MapBuilder table = root;

  TomlTree(SourceFile file) {
    this.input = new TomlInput(file);
    this.strings = new TomlStrings(input);
    this.values = new TomlValues(input, strings);
  }

  Document read() {
    input.skipSpace();
    while (!input.isAtEnd()) {
      if (input.next() == '[') {
        header();
      } else {
        values.pair(table);
      }
      input.skipLine();
      input.skipSpace();
    }
    return new Document(
        input.file, Format.TOML, List.of(root.build()), input.comments, input.problems.all());
  }

  /** {@code [name]} goes into a table, {@code [[name]]} makes one more of a list. */
  private void header() {
    boolean item = input.content.startsWith("[[", input.at);
    input.at += item ? 2 : 1;
    TomlKey key = TomlKey.read(input, strings);
    if (key.isEmpty() || input.next() != ']') {
      return;
    }
    input.at += item && input.content.startsWith("]]", input.at) ? 2 : 1;
    MapBuilder holder = key.holder(root);
    table = item ? holder.item(key.name(), key.span()) : holder.in(key.name(), key.span());
  }
}
