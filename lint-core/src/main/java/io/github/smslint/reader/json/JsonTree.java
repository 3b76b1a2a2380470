package io.github.smslint.reader.json;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.reader.json.JsonContainer.Place;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Builds the values of one JSON file out of its tokens, and goes on behind what is wrong. */
final class JsonTree {

  private final SourceFile file;
  private final ProblemList problems = new ProblemList();
  private final JsonLexer lexer;
  private final JsonScalars scalars;
  private final List<Value> roots = new ArrayList<>(1);
  private JsonContainer top;
  private int leftOut;
  // One mistake makes several tokens unexpected: only the first is told, up to the next member.
  private boolean quiet;

  JsonTree(SourceFile file) {
    this.file = file;
    this.lexer = new JsonLexer(file, problems);
    this.scalars = new JsonScalars(file, lexer, problems);
  }

  Document read() {
    char token = lexer.next();
    while (token != JsonLexer.END) {
      if (leftOut > 0) {
        leaveOut(token);
      } else {
        accept(token);
      }
      token = lexer.next();
    }
    if (top != null) {
      int end = lexer.previousEnd();
      complain(end, end, top.isObject ? "file ends in an object" : "file ends in an array");
      closeAll();
    }
    return new Document(file, Format.JSON, List.copyOf(roots), lexer.comments(), problems.all());
  }

  private void accept(char token) {
    switch (token) {
      case '{':
      case '[':
        open(token == '{');
        break;
      case '}':
      case ']':
        close(token == '}');
        break;
      case ',':
        comma();
        break;
      case ':':
        colon();
        break;
      default:
        scalar(token);
    }
  }

  private void open(boolean isObject) {
    if (top != null && top.isObject && top.place != Place.COLON && top.place != Place.VALUE) {
      complainHere(top.place == Place.KEY ? "key expected" : "',' expected");
      if (lexer.isAtLineStart()) {
        // In a file of one value a line, the line before was cut off.
        closeAll();
      } else {
        top.key("", new Span(lexer.start(), lexer.start()));
      }
    } else {
      expectValue();
    }
    quiet = false;
    if (top != null && top.depth == Nesting.DEEPEST) {
      complainHere("nested too deeply, left out");
      leftOut = 1;
    } else {
      top = new JsonContainer(top, isObject, lexer.start());
    }
  }

  private void leaveOut(char token) {
    if (token == '{' || token == '[') {
      leftOut++;
    } else if (token == '}' || token == ']') {
      leftOut--;
      if (leftOut == 0) {
        top.add(UnwritableText.absent(file, lexer.end()));
      }
    }
  }

  private void close(boolean isObject) {
    JsonContainer opened = top;
    while (opened != null && opened.isObject != isObject) {
      opened = opened.parent;
    }
    if (opened == null) {
      complainHere(isObject ? "'}' closes nothing" : "']' closes nothing");
      return;
    }
    if (opened != top) {
      complainHere(top.isObject ? "'}' expected" : "']' expected");
    }
    while (top != opened) {
      pop(lexer.previousEnd());
    }
    pop(lexer.end());
    quiet = false;
  }

  private void closeAll() {
    while (top != null) {
      pop(lexer.previousEnd());
    }
  }

  private void pop(int end) {
    addMissingValue();
    Value value = top.finish(end);
    top = top.parent;
    add(value);
  }

  private void addMissingValue() {
    if (top.lacksValue()) {
      complainHere(top.place == Place.COLON ? "':' expected" : "value expected");
      top.add(UnwritableText.absent(file, lexer.previousEnd()));
    }
  }

  private void comma() {
    if (top == null) {
      complainHere("unexpected ','");
      return;
    }
    addMissingValue();
    if (top.place != Place.COMMA) {
      complainHere(top.isObject ? "key expected" : "value expected");
    }
    top.expectMember();
    quiet = false;
  }

  private void colon() {
    if (top != null && top.place == Place.COLON) {
      top.place = Place.VALUE;
    } else {
      complainHere("unexpected ':'");
    }
  }

  private void scalar(char token) {
    boolean isKey =
        top != null && top.isObject && (top.place == Place.KEY || top.place == Place.COMMA);
    if (isKey) {
      if (top.place == Place.COMMA) {
        complainHere("',' expected");
      }
      Span span = scalars.keySpan(token);
      top.key(scalars.key(token, span), span);
    } else {
      expectValue();
      add(value(token));
    }
    if (token == JsonLexer.STRING && !lexer.isClosed()) {
      quiet = false;
      complainHere("closing quote missing");
    }
  }

  private void expectValue() {
    if (top != null && top.place == Place.COLON) {
      complainHere("':' expected");
    } else if (top != null && top.place == Place.COMMA) {
      complainHere("',' expected");
    }
  }

  private TextValue value(char token) {
    if (token == JsonLexer.STRING) {
      return scalars.string();
    }
    if (scalars.isPlainValue()) {
      return scalars.plainValue();
    }
    complainHere("text without quotes");
    return UnwritableText.asWritten(file, lexer.start(), lexer.end());
  }

  private void add(Value value) {
    if (top == null) {
      roots.add(value);
    } else {
      top.add(value);
    }
  }

  private void complainHere(String reason) {
    complain(lexer.start(), lexer.end(), reason);
  }

  private void complain(int start, int end, String reason) {
    if (!quiet) {
      problems.add(start, end, reason);
      quiet = true;
    }
  }
}
