package io.github.smslint.reader.terraform;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.reader.format.MapBuilder;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;

/** Builds the tree of one file of blocks. */
final class TerraformTree {

  private final TerraformInput input;
  private final Expressions expressions;
  private int depth;

  TerraformTree(SourceFile file) {
    this.input = new TerraformInput(file);
    this.expressions = new Expressions(input, Nesting.DEEPEST / 4);
  }

  Document read() {
    MapBuilder root = new MapBuilder();
    while (!input.isAtEnd()) {
      body(root);
      input.at++;
    }
    return new Document(
        input.file, Format.TERRAFORM, List.of(root.build()), input.comments, List.of());
  }

  /** Reads attributes and blocks up to a closing brace that none of them opened. */
  private void body(MapBuilder map) {
    input.skipSpace();
    while (!input.isAtEnd() && !input.isAt('}')) {
      int before = input.at;
      item(map);
      input.at += input.at == before ? 1 : 0;
      input.skipSpace();
    }
  }

  private void item(MapBuilder map) {
    Span name = key();
    input.skipBlanks();
    if (name.isEmpty()) {
      expressions.skipRest();
      return;
    }
    if (input.isAt('=')) {
      input.at++;
      input.skipBlanks();
      map.add(input.written(name), name, expressions.read());
      return;
    }
    block(map, name);
  }

  /** A name, or a quoted one as files of values have it. */
  private Span key() {
    if (!input.isAt('"')) {
      return input.name();
    }
    int closing = input.at + 1;
    int lineEnd = input.lineEnd();
    while (closing < lineEnd && input.content.charAt(closing) != '"') {
      closing++;
    }
    Span key = new Span(input.at + 1, Math.max(input.at + 1, closing));
    input.at = Math.min(input.content.length(), closing + 1);
    return key;
  }

  /** {@code word "label" "label" { … }}: each label makes one more map. */
  private void block(MapBuilder map, Span word) {
    MapBuilder holder = map;
    Span last = word;
    while (input.isAt('"') || TerraformInput.isPartOfName(input.next())) {
      Span label = key();
      holder = holder.in(input.written(last), last);
      last = label;
      input.skipBlanks();
    }
    if (!input.isAt('{') || depth >= Nesting.DEEPEST / 4) {
      expressions.skipRest();
      return;
    }
    int start = input.at++;
    MapBuilder inside = holder.next(input.written(last), last);
    depth++;
    body(inside);
    depth--;
    input.at = Math.min(input.content.length(), input.at + 1);
    inside.reach(start, input.at);
  }
}
