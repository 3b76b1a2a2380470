package io.github.smslint.reader.ini;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.MapBuilder;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds the tree of one file of nested braces. */
final class HoconTree {

  private final HoconInput input;
  private final String content;
  private final IniKeys keys;
  private final HoconTexts texts;
  private int depth;

  HoconTree(SourceFile file) {
    this.input = new HoconInput(file);
    this.content = file.content();
    this.keys = new IniKeys(content);
    this.texts = new HoconTexts(input);
  }

  Document read() {
    MapBuilder root = new MapBuilder();
    while (!input.isAtEnd()) {
      body(root);
      input.at++;
    }
    return new Document(input.file, Format.INI, List.of(root.build()), input.comments, List.of());
  }

  /** Reads entries up to a closing brace that none of them opened, or to the file's end. */
  private void body(MapBuilder map) {
    input.skipSpace();
    while (!input.isAtEnd() && !input.isAt('}')) {
      int before = input.at;
      statement(map);
      input.at += input.at == before ? 1 : 0;
      input.skipSpace();
    }
  }

  /** A pair, a block, or what another language has there, which is left out. */
  private void statement(MapBuilder map) {
    int start = input.at;
    boolean foreign = false;
    while (!isAtEndOfStatement()) {
      boolean sign = !foreign && (input.isAt('=') || (input.isAt(':') && isColon()));
      Span key = sign ? keys.key(start, input.at, false) : null;
      foreign |= sign;
      if (key != null) {
        input.at += content.startsWith(":=", input.at) ? 2 : 1;
        input.skipBlanks();
        pair(map, key);
        return;
      }
      if (input.isAt('{')) {
        block(map, start);
        return;
      }
      skipCharacter();
    }
  }

  private boolean isColon() {
    return keys.isColonSign(input.at, content.length());
  }

  private boolean isAtEndOfStatement() {
    return input.isAtBreak() || input.isAt(';') || input.isAt('}') || input.isAtComment();
  }

  private void skipCharacter() {
    boolean quote = input.isAt('"') || input.isAt('\'');
    int closing = quote ? input.closing(input.at) : -1;
    input.at = Math.max(input.at, closing) + 1;
  }

  private void block(MapBuilder map, int start) {
    int end = Whitespace.trimmedEnd(content, start, input.at);
    Span key = keys.key(start, end, false);
    if (key != null || end == start) {
      braces(key == null ? map : holder(map, key));
      return;
    }
    Span words = new Span(start, end);
    braces(map.in(content.substring(start, end), words));
  }

  private void braces(MapBuilder map) {
    int start = input.at++;
    if (depth < Nesting.DEEPEST / 2) {
      depth++;
      body(map);
      depth--;
    }
    input.at = Math.min(content.length(), input.at + 1);
    map.reach(start, input.at);
  }

  private void pair(MapBuilder map, Span key) {
    if (input.isAt('{')) {
      braces(holder(map, key));
      return;
    }
    MapBuilder outer = dotted(key) ? outer(map, key) : map;
    Span name = dotted(key) ? last(key) : key;
    if (input.isAt('[')) {
      outer.add(written(name), name, list());
      return;
    }
    outer.add(written(name), name, texts.read());
    if (input.isAt('{')) {
      braces(holder(map, key));
    }
  }

  private Value list() {
    int start = input.at++;
    List<Value> items = new ArrayList<>();
    input.skipSpace();
    while (!input.isAtEnd() && !input.isAt(']')) {
      int before = input.at;
      if (depth < Nesting.DEEPEST / 2) {
        depth++;
        items.add(item());
        depth--;
      }
      input.at += input.at == before ? 1 : 0;
      input.skipSpace();
    }
    input.at = Math.min(content.length(), input.at + 1);
    return new ListValue(items, new Span(start, input.at));
  }

  private Value item() {
    if (input.isAt('[')) {
      return list();
    }
    if (!input.isAt('{')) {
      return texts.read();
    }
    MapBuilder map = new MapBuilder(depth);
    braces(map);
    return map.build();
  }

  /** The map that a key means, with one more map for each dot in it. */
  private MapBuilder holder(MapBuilder map, Span key) {
    if (!dotted(key)) {
      return map.in(written(key), key);
    }
    Span last = last(key);
    return outer(map, key).in(written(last), last);
  }

  private MapBuilder outer(MapBuilder map, Span key) {
    MapBuilder outer = map;
    int start = key.start();
    int end = last(key).start() - 1;
    while (start < end) {
      int dot = content.indexOf('.', start);
      Span part = new Span(start, Math.min(dot, end));
      outer = outer.in(written(part), part);
      start = part.end() + 1;
    }
    return outer;
  }

  /** Quoted keys keep their dots. */
  private boolean dotted(Span key) {
    boolean quoted = key.end() < content.length() && "\"'".indexOf(content.charAt(key.end())) >= 0;
    int start = last(key).start();
    return start > key.start() + 1 && start < key.end() && !quoted;
  }

  private Span last(Span key) {
    int start = key.end();
    while (start > key.start() && content.charAt(start - 1) != '.') {
      start--;
    }
    return new Span(start, key.end());
  }

  private String written(Span span) {
    return content.substring(span.start(), span.end());
  }
}
