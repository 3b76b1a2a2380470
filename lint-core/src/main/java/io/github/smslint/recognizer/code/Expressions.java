package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Choice;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.source.Concatenation;
import io.github.smslint.source.Location;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads the texts of expressions, as far as the file itself knows them. */
final class Expressions {

  /** A text of more pieces than this was not put together by a person. */
  private static final int MOST = 1_000;

  private final SourceContext source;
  private final QualifiedNames names;
  private final Injections injections;
  private final CallShapes shapes = CallShapes.builtin();

  Expressions(SourceContext source) {
    this.source = source;
    this.names = new QualifiedNames(source);
    this.injections = new Injections(source);
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
    if (value instanceof Call call && call.arguments().size() == 2 && takesDefault(call)) {
      return texts(call.arguments().get(1), variables, member);
    }
    Text text = text(value, variables, member);
    if (text == null) {
      return List.of();
    }
    return List.of(text.pieces().size() > MOST ? Text.of(unknown(at(value))) : text);
  }

  /** Whether a call gives its second argument where the environment does not know the first. */
  private boolean takesDefault(Call call) {
    if (call.receiver() == null) {
      return shapes.takesDefault(call.name());
    }
    switch (referenceName(call.receiver())) {
      case "os":
        return call.name().equals("getenv");
      case "os.environ":
      case "environ":
        return call.name().equals("get");
      case "ENV":
        return call.name().equals("fetch");
      default:
        return false;
    }
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
    if (value instanceof Call call) {
      return call.constructs()
          ? composed(call, variables, member)
          : ofCall(call, variables, member);
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
    return Text.of(new Hole(names.of(name, variables, member), where));
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
    if (call.arguments().isEmpty() && !Concatenation.reference(call).isEmpty()) {
      return Text.of(
          new Hole(names.of(Concatenation.reference(call), variables, member), at(call)));
    }
    Text composed = composed(call, variables, member);
    return composed == null ? asked(call, variables, member) : composed;
  }

  /** The text that a call puts together from its arguments, or null. */
  private Text composed(Call call, Variables variables, Member member) {
    return Composition.of(
        call,
        new Composition.Parts() {
          @Override
          public Text part(Value value) {
            Text known = text(value, variables, member);
            return known == null ? Text.of(unknown(at(value))) : known;
          }

          @Override
          public boolean isBuilder(String name) {
            Variables.Variable local = variables.find(name);
            return local != null && Composition.isBuilder(local.type());
          }
        });
  }

  private Text asked(Call call, Variables variables, Member member) {
    if (call.arguments().isEmpty() || call.arguments().size() > 2) {
      return null;
    }
    Text otherwise =
        call.arguments().size() == 2 ? text(call.arguments().get(1), variables, member) : null;
    return injections.asked(call, otherwise, member);
  }

  private Hole unknown(Location where) {
    return new Hole("", where);
  }

  private Location at(Value value) {
    return new Location(source.file(), value.span());
  }

  static boolean isNumber(Value value) {
    return value instanceof TextValue scalar && Concatenation.isScalar(scalar);
  }

  /** The name of a reference; empty for anything else. */
  static String referenceName(Value value) {
    return value instanceof Reference reference ? reference.name() : "";
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
