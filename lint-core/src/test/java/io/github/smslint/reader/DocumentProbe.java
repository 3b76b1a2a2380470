package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Call;
import io.github.smslint.document.Choice;
import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Piece;
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
    for (Value root : document.roots()) {
      checkSound(root);
    }
    int start = 0;
    for (Comment comment : document.comments()) {
      assertThat(comment.span().start()).isGreaterThanOrEqualTo(start);
      start = comment.span().end();
      assertInFile(comment.span());
      checkSound(comment.text());
    }
    start = 0;
    for (SyntaxProblem problem : document.problems()) {
      assertInFile(problem.span());
      assertThat(problem.span().start()).isGreaterThanOrEqualTo(start);
      start = problem.span().start();
    }
    assertThat(document.problems()).hasSizeLessThanOrEqualTo(ProblemList.MOST);
  }

  private static Entry entryOf(Value map, String key) {
    Entry entry = ((MapValue) map).entry(key);
    assertThat(entry).as("entry %s", key).isNotNull();
    return entry;
  }

  private void checkSound(Value value) {
    assertInFile(value.span());
    if (value instanceof MapValue map) {
      for (Entry entry : map.entries()) {
        assertInFile(entry.span());
        assertThat(entry.span().contains(entry.keySpan())).isTrue();
        assertThat(entry.span().contains(entry.value().span())).isTrue();
        assertThat(map.span().contains(entry.span())).isTrue();
        checkSound(entry.value());
        for (Call annotation : entry.annotations()) {
          checkSound(annotation);
        }
      }
    } else if (value instanceof Call call) {
      checkSound(call);
    } else if (value instanceof Choice choice) {
      for (Value option : choice.options()) {
        checkInside(option, choice.span());
      }
    } else if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        checkInside(item, list.span());
      }
    } else if (value instanceof TextValue text) {
      checkSound(text.text());
      assertThat(text.span().contains(text.text().location().span())).isTrue();
    }
  }

  private void checkSound(Call call) {
    assertInFile(call.span());
    assertThat(call.span().contains(call.nameSpan())).isTrue();
    if (call.receiver() != null) {
      checkInside(call.receiver(), call.span());
    }
    for (Value argument : call.arguments()) {
      checkInside(argument, call.span());
    }
    if (call.body() != null) {
      checkInside(call.body(), call.span());
    }
  }

  private void checkInside(Value value, Span around) {
    assertThat(around.contains(value.span())).isTrue();
    checkSound(value);
  }

  private void checkSound(Text text) {
    for (Piece piece : text.pieces()) {
      if (piece instanceof Literal literal) {
        checkSound(literal);
      } else {
        assertInFile(piece.location().span());
      }
    }
  }

  private void checkSound(Literal literal) {
    String content = document.file().content();
    assertThat(literal.file()).isSameAs(document.file());
    Span before = null;
    for (int at = 0; at < literal.length(); at++) {
      Span span = literal.mapping().source(at, at + 1);
      assertInFile(span);
      if (before != null && !span.equals(before)) {
        assertThat(span.start()).isGreaterThanOrEqualTo(before.end());
      }
      if (span.length() == 1 && !Character.isWhitespace(content.charAt(span.start()))) {
        assertThat(literal.value().charAt(at)).isEqualTo(content.charAt(span.start()));
      }
      before = span;
    }
  }

  private void assertInFile(Span span) {
    SourceFile file = document.file();
    assertThat(span.end()).isLessThanOrEqualTo(file.content().length());
  }
}
