package io.github.smslint.reader.source.loose;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.TokenCursor;
import io.github.smslint.source.Span;
import java.util.List;

/** Reads imports that name a file in quotes, and the names that are taken from the file. */
final class ImportsFrom {

  /** No import is longer; a bound keeps the reading linear. */
  private static final int LONGEST = 300;

  private final LooseShape shape;
  private final TokenCursor cursor;
  private final SourceTokens tokens;

  ImportsFrom(LooseShape shape) {
    this.shape = shape;
    this.cursor = shape.cursor;
    this.tokens = shape.tokens;
  }

  /** Reads {@code import a, { b } from 'c'}, whose first word stands here. */
  void statement() {
    cursor.advance();
    int from = cursor.at();
    int at = from;
    while (at < from + LONGEST && mayStandBefore(at)) {
      at++;
    }
    if (!LooseShape.isText(tokens.type(at))) {
      return;
    }
    names(from, at, at);
    add(shape.text(at));
    cursor.moveTo(at + 1);
  }

  private boolean mayStandBefore(int at) {
    switch (tokens.type(at)) {
      case NAME:
      case COMMA:
      case OPEN_BRACE:
      case CLOSE_BRACE:
      case OPERATOR:
        return true;
      default:
        return false;
    }
  }

  /** The names in the braces here, if what they are taken from is a file that is required. */
  void ofDestructured() {
    int open = cursor.at();
    int behind = tokens.afterGroup(open);
    boolean required =
        tokens.type(open) == OPEN_BRACE
            && tokens.type(behind) == ASSIGN
            && tokens.type(behind + 2) == OPEN_PAREN
            && LooseShape.isText(tokens.type(behind + 3))
            && tokens.text(behind + 1).equals("require");
    if (required) {
      names(open, behind, behind + 3);
    }
  }

  /** What a call of {@code require} names. */
  void required(List<Value> arguments) {
    if (arguments.size() == 1 && arguments.get(0) instanceof TextValue path) {
      add(path);
    }
  }

  /** Adds each name between braces as one of the file that the text at an index names. */
  private void names(int from, int to, int text) {
    String file = stem(shape.text(text).text().value());
    boolean inBraces = false;
    for (int at = from; at < to && at < from + LONGEST; at++) {
      inBraces |= tokens.type(at) == OPEN_BRACE;
      int before = at == 0 ? 0 : tokens.type(at - 1);
      boolean first = before == OPEN_BRACE || before == COMMA;
      if (inBraces && first && tokens.type(at) == NAME && !file.isEmpty()) {
        String name = file + "." + tokens.text(at);
        shape.declarations.addImport(Kind.IMPORT, name, cursor.span(at));
      }
    }
  }

  /** The name of a file without folders and ending; empty for a package. */
  private static String stem(String path) {
    if (!path.startsWith(".") && !path.startsWith("@/")) {
      return "";
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private void add(TextValue path) {
    Span whole = path.span();
    int start = Math.min(whole.start() + 1, whole.end());
    Span inside = new Span(start, Math.max(start, whole.end() - 1));
    shape.declarations.addImport(Kind.IMPORT, path.text().value(), inside);
  }
}
