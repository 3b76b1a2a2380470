package io.github.smslint.reader.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.Position;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Looks into a document that a reader made. */
record DocumentProbe(Document document) {

  /** The value behind a path of keys and list indices, from the first root. */
  Value value(String... path) {
    Value value = document.roots().get(0);
    for (String step : path) {
      value =
          value instanceof ListValue list
              ? list.items().get(Integer.parseInt(step))
              : entryOf(value, step).value();
    }
    return value;
  }

  Text text(String... path) {
    return ((TextValue) value(path)).text();
  }

  String string(String... path) {
    return text(path).value();
  }

  List<String> keys(String... path) {
    List<String> keys = new ArrayList<>();
    for (Entry entry : ((MapValue) value(path)).entries()) {
      keys.add(entry.key());
    }
    return keys;
  }

  List<String> reasons() {
    List<String> reasons = new ArrayList<>();
    for (SyntaxProblem problem : document.problems()) {
      reasons.add(problem.reason());
    }
    return reasons;
  }

  /** Where the first of {@code characters} in the text stands. */
  Position placeOf(String characters, String... path) {
    Text text = text(path);
    int start = text.value().indexOf(characters);
    return text.locate(start, start + characters.length()).start();
  }

  String written(Span span) {
    return document.file().content().substring(span.start(), span.end());
  }

  /** Checks that every span lies in the file and every character in a range of its own. */
  void checkSound() {
    new ReadTree(document).checkSound();
  }

  private static Entry entryOf(Value map, String key) {
    Entry entry = ((MapValue) map).entry(key);
    assertThat(entry).as("entry %s", key).isNotNull();
    return entry;
  }
}
