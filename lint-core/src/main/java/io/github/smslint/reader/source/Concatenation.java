package io.github.smslint.reader.source;

import io.github.smslint.document.Call;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Puts the operands of {@code +} together to one text. */
public final class Concatenation {

  private Concatenation() {}

  /** The text, or null where the operands rather are numbers that are added. */
  public static TextValue of(SourceFile file, List<Value> terms, Span span) {
    if (!isText(terms)) {
      return null;
    }
    List<Piece> pieces = new ArrayList<>(terms.size());
    for (Value term : terms) {
      if (term instanceof TextValue text) {
        pieces.addAll(text.text().pieces());
      } else {
        pieces.add(new Hole(reference(term), new Location(file, term.span())));
      }
    }
    return new TextValue(Text.of(pieces), span);
  }

  /** The name under which a text refers to a value; empty for a value without one. */
  public static String reference(Value value) {
    if (value instanceof Reference reference) {
      return reference.name();
    }
    return value instanceof Call call ? getter(call) : "";
  }

  /** Whether a value is a number, a truth value or a single character. */
  public static boolean isScalar(TextValue value) {
    List<Piece> pieces = value.text().pieces();
    if (pieces.size() > 1 || !(pieces.get(0) instanceof Literal literal)) {
      return false;
    }
    return literal.notation() == Notation.PLAIN || literal.notation() == QuotedNotation.CHARACTER;
  }

  private static String getter(Call call) {
    String name = "";
    Value link = call;
    while (link instanceof Call outer) {
      if (outer.constructs() || !outer.arguments().isEmpty()) {
        return "";
      }
      name = name.isEmpty() ? outer.name() + "()" : outer.name() + "()." + name;
      link = outer.receiver();
    }
    if (link == null) {
      return name;
    }
    boolean named = link instanceof Reference reference && !reference.name().isEmpty();
    return named ? ((Reference) link).name() + "." + name : "";
  }

  /** A string makes it a text; without one, only names may do so, because a number would add. */
  private static boolean isText(List<Value> terms) {
    boolean named = true;
    for (Value term : terms) {
      if (term instanceof TextValue text) {
        if (!isScalar(text)) {
          return true;
        }
        named = false;
      } else {
        named &= !reference(term).isEmpty();
      }
    }
    return named;
  }
}
