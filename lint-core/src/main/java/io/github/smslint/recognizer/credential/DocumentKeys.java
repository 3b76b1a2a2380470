package io.github.smslint.recognizer.credential;

import io.github.smslint.document.Call;
import io.github.smslint.document.Choice;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Looks up in a document's tree where the keys stand that were found in its characters, and finds
 * those that only the tree shows: escaped ones and ones in several pieces.
 */
final class DocumentKeys {

  /** Sums of more pieces than people write are left to the scan of the characters. */
  private static final int MOST_PIECES = 1000;

  /** Entries among which the name of a value is looked for. */
  private static final int MOST_ENTRIES = 64;

  private record Step(Value value, KeyPlace place) {}

  private final Document document;
  private final KeyNames names;
  private final List<WrittenKey> written;
  private final List<WrittenKey> hidden = new ArrayList<>(0);
  private final Deque<Step> pending = new ArrayDeque<>();

  /**
   * @param written what was found in the file's characters, in their order
   */
  DocumentKeys(Document document, KeyNames names, List<WrittenKey> written) {
    this.document = document;
    this.names = names;
    this.written = written;
  }

  /** Goes through the tree and gives the keys that only it shows. */
  List<WrittenKey> read() {
    for (Value root : document.roots()) {
      pending.push(new Step(root, null));
    }
    while (!pending.isEmpty()) {
      Step step = pending.pop();
      visit(step.value, step.place);
    }
    return hidden;
  }

  private void visit(Value value, KeyPlace place) {
    if (value instanceof TextValue text) {
      read(text, place);
    } else if (value instanceof MapValue map) {
      for (Entry entry : map.entries()) {
        visitEntry(entry, map, place);
      }
    } else if (value instanceof ListValue list) {
      visitAll(list.items(), place);
    } else if (value instanceof Choice choice) {
      visitAll(choice.options(), place);
    } else if (value instanceof Call call) {
      visitCall(call, place);
    }
  }

  private void visitAll(List<? extends Value> values, KeyPlace place) {
    for (Value value : values) {
      pending.push(new Step(value, place));
    }
  }

  private void visitCall(Call call, KeyPlace place) {
    KeyPlace inside = new KeyPlace(place, "", call);
    visitAll(call.arguments(), inside);
    if (call.receiver() != null) {
      pending.push(new Step(call.receiver(), place));
    }
    if (call.body() != null) {
      pending.push(new Step(call.body(), place));
    }
  }

  private void visitEntry(Entry entry, MapValue map, KeyPlace place) {
    if (entry.value() instanceof TextValue text && !holdsKey(text)) {
      visitAll(entry.annotations(), place);
      return;
    }
    String key = entry.kind() == Entry.Kind.BLOCK ? "" : entry.key();
    if (names.isValueKey(key)) {
      String name = nameBeside(map);
      key = name == null ? key : name;
    }
    KeyPlace inside = new KeyPlace(place, key, map);
    pending.push(new Step(entry.value(), inside));
    visitAll(entry.annotations(), inside);
  }

  /** The text that stands in the same map under {@code name} or {@code key}, or null. */
  private String nameBeside(MapValue map) {
    int count = 0;
    for (Entry entry : map.entries()) {
      if (entry.value() instanceof TextValue text && names.isNameKey(entry.key())) {
        return text.text().value();
      }
      if (++count > MOST_ENTRIES) {
        return null;
      }
    }
    return null;
  }

  private boolean holdsKey(TextValue value) {
    return isFoundIn(value.span()) || !isPlain(value.text());
  }

  private boolean isFoundIn(Span span) {
    return firstFrom(span.start()) < endOf(span);
  }

  private void read(TextValue value, KeyPlace place) {
    boolean plain = isPlain(value.text());
    List<WrittenKey> decoded = plain ? List.of() : decode(value);
    if (decoded.isEmpty() && !isFoundIn(value.span())) {
      return;
    }
    if (place != null && !place.key().isEmpty()) {
      place.name(names.of(place.key(), place.outerKey()));
    }
    for (WrittenKey key : decoded) {
      key.place(place);
      hidden.add(key);
    }
    int end = endOf(value.span());
    for (int at = firstFrom(value.span().start()); at < end; at++) {
      written.get(at).place(place);
      if (plain) {
        cut(value.text(), written.get(at));
      }
    }
    replaceCovered(decoded);
  }

  /** Gives a key the pieces of the text in which it stands, which know how to be rewritten. */
  private static void cut(Text text, WrittenKey key) {
    int start = key.start() - text.location().span().start();
    int end = start + key.end() - key.start();
    boolean asItIs = key.value().length() == key.end() - key.start();
    if (asItIs && start >= 0 && end <= text.length()) {
      key.text(text.slice(start, end));
    }
  }

  /** Drops what the characters alone showed where the tree shows more. */
  private void replaceCovered(List<WrittenKey> decoded) {
    for (WrittenKey key : decoded) {
      for (Location location : key.text().locateAll(0, key.value().length())) {
        Span span = location.span();
        int first = firstFrom(span.start());
        boolean overlaps = first > 0 && written.get(first - 1).end() > span.start();
        for (int at = overlaps ? first - 1 : first; at < endOf(span); at++) {
          written.get(at).replace();
        }
      }
    }
  }

  private List<WrittenKey> decode(TextValue value) {
    Text text = value.text();
    List<WrittenKey> found = new ArrayList<>(0);
    if (text.pieces().size() > MOST_PIECES) {
      return found;
    }
    KeyScan scan = new KeyScan(text.value());
    while (scan.next()) {
      Location first = text.locate(scan.start(), scan.end());
      if (first.file() == document.file() && scan.value().length() == scan.end() - scan.start()) {
        Span span = first.span();
        KeyName name = nameOf(value, scan.start());
        WrittenKey key = new WrittenKey(scan.value(), span.start(), span.end(), scan.isId(), name);
        key.text(text.slice(scan.start(), scan.end()));
        found.add(key);
      }
    }
    return found;
  }

  private KeyName nameOf(TextValue value, int start) {
    KeyName inside = names.before(value.text().value(), start);
    if (inside.role() == null) {
      return names.before(document.file().content(), value.span().start());
    }
    int followed = inside.followedId();
    if (followed < 0) {
      return inside;
    }
    int where = value.text().locate(followed, followed + 1).span().start();
    return new KeyName(inside.text(), inside.role(), inside.strength(), where);
  }

  /** Whether the text stands in the file exactly as it is. */
  private static boolean isPlain(Text text) {
    if (text.pieces().size() != 1 || !(text.pieces().get(0) instanceof Literal literal)) {
      return text.length() == 0;
    }
    return literal.mapping().runCount() == 1
        && literal.mapping().source().length() == literal.value().length();
  }

  /** The index behind the last key that starts before the span's end. */
  private int endOf(Span span) {
    return firstFrom(span.end());
  }

  /** The index of the first key that starts at an offset or behind it. */
  private int firstFrom(int offset) {
    return WrittenKey.firstFrom(written, offset);
  }
}
