package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Choice;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Location;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the texts of expressions, as far as the file itself knows them. */
final class Expressions {

  private final SourceContext source;
  private final CallShapes shapes = CallShapes.builtin();

  Expressions(SourceContext source) {
    this.source = source;
  }

  /**
   * The texts that an expression may have: one, several for a choice, none for an object. What the
   * file does not know is left as a hole with a name by which the project may know it.
   */
  List<Text> texts(Value value, Variables variables, Member member) {
    if (value instanceof Choice choice) {
      List<Text> options = new ArrayList<>(2);
      for (Value option : choice.options()) {
        options.addAll(texts(option, variables, member));
      }
      return options;
    }
    Text text = text(value, variables, member);
    return text == null ? List.of() : List.of(text);
  }

  private Text text(Value value, Variables variables, Member member) {
    if (value instanceof TextValue scalar) {
      return scalar.text().isComplete() ? scalar.text() : filled(scalar.text(), variables, member);
    }
    if (value instanceof Reference reference) {
      if (reference.name().equals("null")) {
        return null;
      }
      return named(reference.name(), at(value), variables, member);
    }
    if (value instanceof Call call && !call.constructs()) {
      return ofCall(call, variables, member);
    }
    return null;
  }

  private Text filled(Text text, Variables variables, Member member) {
    List<Piece> pieces = new ArrayList<>(text.pieces().size());
    for (Piece piece : text.pieces()) {
      if (piece instanceof Hole hole) {
        Text known = named(hole.reference(), hole.location(), variables, member);
        pieces.addAll(known == null ? List.of(unknown(hole.location())) : known.pieces());
      } else {
        pieces.add(piece);
      }
    }
    return Text.of(pieces);
  }

  /** The text behind a name; null where the name is that of an object. */
  private Text named(String name, Location where, Variables variables, Member member) {
    Variables.Variable local = variables.find(name);
    if (local != null) {
      if (local.text() != null) {
        return local.text();
      }
      return local.object() == null ? Text.of(unknown(where)) : null;
    }
    return Text.of(new Hole(qualified(name, variables, member), where));
  }

  /** A name by which the join finds the value: {@code Type.field}; empty where there is none. */
  private String qualified(String name, Variables variables, Member member) {
    if (name.isEmpty()) {
      return "";
    }
    String plain = name.startsWith("this.") ? name.substring(5) : name;
    int dot = plain.indexOf('.');
    if (dot < 0) {
      boolean own = plain.length() < name.length() || member.hasField(plain);
      String owner = own ? null : source.ownerOf(plain);
      return (owner == null ? member.type() : owner) + "." + plain;
    }
    String head = plain.substring(0, dot);
    String tail = property(plain.substring(plain.lastIndexOf('.') + 1));
    Variables.Variable local = variables.find(head);
    String type = local == null ? member.fieldType(head) : local.type();
    if (!type.isEmpty()) {
      return SourceContext.simpleName(type) + "." + tail;
    }
    int last = plain.lastIndexOf('.');
    return SourceContext.simpleName(plain.substring(0, last)) + "." + tail;
  }

  /** The field behind a getter: {@code getSignName()} is {@code signName}. */
  private static String property(String member) {
    if (!member.endsWith("()")) {
      return member;
    }
    String getter = member.substring(0, member.length() - 2);
    int skip = getter.startsWith("get") ? 3 : getter.startsWith("is") ? 2 : 0;
    if (skip == 0 || getter.length() == skip) {
      return getter;
    }
    return Character.toLowerCase(getter.charAt(skip)) + getter.substring(skip + 1);
  }

  private Text ofCall(Call call, Variables variables, Member member) {
    boolean changesNothing =
        call.name().equals("trim")
            || call.name().equals("strip")
            || call.name().equals("trimIndent")
            || call.name().equals("trimMargin")
            || call.name().equals("toString");
    if (changesNothing && call.receiver() != null && call.arguments().isEmpty()) {
      return text(call.receiver(), variables, member);
    }
    if (shapes.wraps(call.name()) && call.arguments().size() == 1) {
      return text(call.arguments().get(0), variables, member);
    }
    if (call.arguments().isEmpty() && call.receiver() instanceof Reference owner) {
      String name = owner.name() + "." + call.name() + "()";
      return Text.of(new Hole(qualified(name, variables, member), at(call)));
    }
    return null;
  }

  private Hole unknown(Location where) {
    return new Hole("", where);
  }

  private Location at(Value value) {
    return new Location(source.file(), value.span());
  }

  /** The characters of a string literal, or null for anything else. */
  static String literal(Value value) {
    if (value instanceof TextValue scalar
        && scalar.text().pieces().size() == 1
        && scalar.text().pieces().get(0) instanceof Literal literal) {
      return literal.value();
    }
    return null;
  }
}
