package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import java.util.ArrayList;
import java.util.List;

/** A document that was read in a test, with short ways to its values and places. */
record ReadTree(Document document) {

  static ReadTree yaml(String... lines) {
    return yaml(String.join("\n", lines));
  }

  static ReadTree yaml(String content) {
    return new ReadTree(new YamlReader().read(SourceFile.of("application.yml", content)));
  }

  static ReadTree properties(String content) {
    return new ReadTree(new PropertiesReader().read(SourceFile.of("sms.properties", content)));
  }

  static ReadTree dotenv(String content) {
    return new ReadTree(new DotenvReader().read(SourceFile.of(".env", content)));
  }

  String content() {
    return document.file().content();
  }

  Value root() {
    assertThat(document.roots()).hasSize(1);
    return document.roots().get(0);
  }

  /** The value behind keys and list indexes, in the first document. */
  Value value(String... path) {
    Value value = document.roots().get(0);
    for (String step : path) {
      value =
          value instanceof ListValue list
              ? list.items().get(Integer.parseInt(step))
              : entry(value, step).value();
    }
    return value;
  }

  static Entry entry(Value map, String key) {
    assertThat(map).isInstanceOf(MapValue.class);
    Entry entry = ((MapValue) map).entry(key);
    assertThat(entry).as("entry %s", key).isNotNull();
    return entry;
  }

  String text(String... path) {
    return ((TextValue) value(path)).text().value();
  }

  Literal literal(String... path) {
    return literal(value(path));
  }

  static Literal literal(Value value) {
    return (Literal) ((TextValue) value).text().pieces().get(0);
  }

  /** Where a part of a value is written. */
  Span place(String part, String... path) {
    int start = text(path).indexOf(part);
    assertThat(start).as("%s in %s", part, text(path)).isNotNegative();
    return ((TextValue) value(path)).text().locate(start, start + part.length()).span();
  }

  Position position(String part, String... path) {
    return document.file().lines().position(place(part, path).start());
  }

  String written(Span span) {
    return content().substring(span.start(), span.end());
  }

  /** The whole file after a part of a value was replaced as its notation wants it. */
  String replacing(String part, String replacement, String... path) {
    int start = text(path).indexOf(part);
    Edit edit = ((TextValue) value(path)).text().replace(start, start + part.length(), replacement);
    assertThat(edit).isNotNull();
    Span span = edit.location().span();
    return content().substring(0, span.start())
        + edit.replacement()
        + content().substring(span.end());
  }

  List<String> comments() {
    return document.comments().stream().map(Comment::text).map(Object::toString).toList();
  }

  List<String> problems() {
    List<String> problems = new ArrayList<>();
    for (SyntaxProblem problem : document.problems()) {
      problems.add(written(problem.span()));
    }
    return problems;
  }

  /** All literals of the tree, in their order. */
  List<Literal> literals() {
    List<Literal> found = new ArrayList<>();
    document.roots().forEach(root -> collect(root, found));
    return found;
  }

  private static void collect(Value value, List<Literal> found) {
    if (value instanceof TextValue) {
      found.add(literal(value));
    } else if (value instanceof ListValue list) {
      list.items().forEach(item -> collect(item, found));
    } else {
      ((MapValue) value).entries().forEach(entry -> collect(entry.value(), found));
    }
  }

  /** Checks that each character stands inside the file, and as itself where it is copied. */
  void assertThatEachCharacterHasItsPlace() {
    for (Literal literal : literals()) {
      int last = 0;
      for (int at = 0; at < literal.value().length(); at++) {
        Span span = literal.mapping().source(at, at + 1);
        assertThat(span.end()).isLessThanOrEqualTo(content().length());
        assertThat(span.start()).isGreaterThanOrEqualTo(last);
        last = span.start();
        boolean space = Character.isWhitespace(literal.value().charAt(at));
        if (span.length() == 1 && !space) {
          assertThat(written(span)).isEqualTo(literal.value().substring(at, at + 1));
        }
      }
    }
  }
}
