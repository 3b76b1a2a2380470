package io.github.smslint.suppression;

import io.github.smslint.document.Call;
import io.github.smslint.document.Choice;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.Span;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far the entries, items and calls reach that begin or end in certain lines, found in one walk
 * through the tree. What holds other entries reaches as far as its name's line.
 */
final class LineReach {

  /** Stands for a value without a body of several lines. */
  private static final int NO_BODY = Integer.MAX_VALUE;

  private final String content;
  private final LineIndex lines;
  private final boolean xml;
  private final Map<Integer, Span> begun = new HashMap<>();
  private final Map<Integer, Span> touched = new HashMap<>();

  /** The places at which declarations may begin, with the end of the type names there. */
  private final TreeMap<Integer, Integer> typeNames = new TreeMap<>();

  LineReach(String content, LineIndex lines, Document document) {
    this.content = content;
    this.lines = lines;
    this.xml = document != null && document.format() == Format.XML;
  }

  /** Asks for what begins in the line of an offset, at which the line's first code stands. */
  void askForBegun(int offset) {
    int line = lines.lineOf(offset);
    if (begun.put(line, lines.line(line)) == null) {
      typeNames.put(offset, typeNamesEnd(offset));
    }
  }

  /** Asks for what begins or ends in a line. */
  void askForTouched(int line) {
    touched.put(line, lines.line(line));
  }

  /** Finds what was asked for. */
  void walk(Document document) {
    for (Value root : document.roots()) {
      count(root);
    }
  }

  /** The line of an offset and all that begins in it. */
  Span begunAt(int offset) {
    return begun.get(lines.lineOf(offset));
  }

  /** A line and all that begins or ends in it. */
  Span touching(int line) {
    return touched.get(line);
  }

  /** The end of modifiers and of a type, which may stand in lines before the declared name. */
  private int typeNamesEnd(int from) {
    int at = from;
    int depth = 0;
    while (at < content.length() && isTypePart(content.charAt(at), depth)) {
      char character = content.charAt(at);
      depth += character == '<' ? 1 : character == '>' ? -1 : 0;
      at++;
    }
    return at;
  }

  /** A comma outside of type arguments parts a name from the next. */
  private static boolean isTypePart(char character, int depth) {
    return Character.isJavaIdentifierPart(character)
        || Blanks.isBlank(character)
        || ".<>?[]&@".indexOf(character) >= 0
        || (character == ',' && depth > 0);
  }

  /** Counts a value that stands for itself; tells where its first body of several lines begins. */
  private int count(Value value) {
    int body = visit(value);
    if (!isContainer(value)) {
      reach(value.span().start(), Math.min(value.span().end(), body));
    }
    return body;
  }

  private int visit(Value value) {
    if (value instanceof MapValue map) {
      return visit(map);
    }
    if (value instanceof ListValue list) {
      return countAll(list.items());
    }
    if (value instanceof Choice choice) {
      return countAll(choice.options());
    }
    return value instanceof Call call ? visit(call) : NO_BODY;
  }

  private int countAll(List<? extends Value> values) {
    int body = NO_BODY;
    for (Value value : values) {
      body = Math.min(body, count(value));
    }
    return body;
  }

  private int visit(MapValue map) {
    for (Entry entry : map.entries()) {
      visit(entry);
    }
    Span span = map.span();
    return lines.lineOf(span.start()) < lines.lineOf(span.end()) ? span.start() : NO_BODY;
  }

  /** A call in a chain begins with its name where what it is called on begins before. */
  private int visit(Call call) {
    int before = call.receiver() == null ? NO_BODY : visit(call.receiver());
    int body = countAll(call.arguments());
    if (call.body() != null) {
      body = Math.min(body, visit(call.body()));
    }
    reach(call.nameSpan().start(), Math.min(call.span().end(), body));
    return Math.min(before, body);
  }

  private void visit(Entry entry) {
    countAll(entry.annotations());
    int body = count(entry.value());
    int end = Math.min(entry.span().end(), body);
    if (xml && entry.value() instanceof MapValue map && !hasElements(map)) {
      end = entry.span().end();
    } else if (isContainer(entry.value())) {
      end = lines.line(lines.lineOf(entry.keySpan().end())).end();
    }
    reach(begin(entry), end);
    if (!entry.annotations().isEmpty()) {
      reach(entry.annotations().get(0).span().start(), end);
    }
  }

  /** Where an entry begins, its type included. */
  private int begin(Entry entry) {
    int start = entry.span().start();
    Map.Entry<Integer, Integer> type = entry.type().isEmpty() ? null : typeNames.floorEntry(start);
    return type != null && start < type.getValue() ? type.getKey() : start;
  }

  private static boolean isContainer(Value value) {
    return value instanceof MapValue || value instanceof ListValue;
  }

  /** Whether an XML element holds others besides its attributes and its text. */
  private boolean hasElements(MapValue element) {
    for (Entry entry : element.entries()) {
      int start = entry.keySpan().start();
      if (!entry.keySpan().isEmpty() && content.charAt(start - 1) == '<') {
        return true;
      }
    }
    return false;
  }

  private void reach(int start, int end) {
    int last = Math.max(start, end);
    int line = lines.lineOf(start);
    extend(begun, line, start, last);
    extend(touched, line, start, last);
    int lastLine = lines.lineOf(Math.max(start, last - 1));
    if (lastLine != line) {
      extend(touched, lastLine, start, last);
    }
  }

  private static void extend(Map<Integer, Span> reached, int line, int start, int end) {
    Span known = reached.get(line);
    if (known != null) {
      reached.put(line, known.cover(new Span(start, end)));
    }
  }
}
