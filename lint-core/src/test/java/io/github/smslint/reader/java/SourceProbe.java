package io.github.smslint.reader.java;

import io.github.smslint.document.Call;
import io.github.smslint.document.Choice;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.Readers;
import io.github.smslint.reader.source.Concatenation;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Writes the tree of a source file in one line for each entry, as short as it can be compared. */
public record SourceProbe(Document document) {

  /** Reads a file by the reader that its name asks for, and checks that the tree is sound. */
  public static SourceProbe file(String name, String content) {
    Document read = Readers.of(Readers.formatOf(name)).read(SourceFile.of(name, content));
    new DocumentProbe(read).checkSound();
    return new SourceProbe(read);
  }

  static SourceProbe java(String content) {
    SourceProbe probe = new SourceProbe(new JavaReader().read(SourceFile.of("Sms.java", content)));
    new DocumentProbe(probe.document).checkSound();
    return probe;
  }

  /** The statements of a method, each as a line. */
  static List<String> statements(String content) {
    SourceProbe probe = java("class Sms { void send() {\n" + content + "\n} }");
    MapValue type = (MapValue) probe.root().entries().get(0).value();
    return lines((MapValue) type.entries().get(0).value());
  }

  /** The members of a class, each as a line. */
  static List<String> members(String content) {
    SourceProbe probe = java("class Sms {\n" + content + "\n}");
    return lines((MapValue) probe.root().entries().get(0).value());
  }

  /** An expression as the value of a variable. */
  static String value(String expression) {
    List<String> lines = statements("var x = " + expression + ";");
    return lines.get(lines.size() - 1).substring("var x = ".length());
  }

  MapValue root() {
    return (MapValue) document.roots().get(0);
  }

  public List<String> lines() {
    return lines(root());
  }

  /** How many values stand around the innermost one. */
  public int depth() {
    return depth(root());
  }

  static List<String> lines(MapValue map) {
    List<String> lines = new ArrayList<>();
    for (Entry entry : map.entries()) {
      lines.add(show(entry));
    }
    return lines;
  }

  private static String show(Entry entry) {
    StringBuilder line = new StringBuilder();
    for (Call annotation : entry.annotations()) {
      line.append('@').append(show(annotation)).append(' ');
    }
    String value = show(entry.value());
    boolean absent = entry.value().span().isEmpty();
    String typed = entry.type().isEmpty() ? entry.key() : entry.type() + " " + entry.key();
    switch (entry.kind()) {
      case PAIR:
      case DECLARATION:
        return line + typed + (absent ? "" : " = " + value);
      case ASSIGNMENT:
        return line + entry.key() + " := " + value;
      case STATEMENT:
        return line + value;
      case RETURN:
        return line + "return" + (absent ? "" : " " + value);
      case PARAMETER:
        return line + "parameter " + typed;
      case TYPE:
        String above = entry.type().isEmpty() ? "" : " <" + entry.type() + ">";
        return line + "type " + entry.key() + above + " " + value;
      case METHOD:
        return line + "method " + typed + " " + value;
      case BLOCK:
        return line + (entry.key().isEmpty() ? "block" : entry.key()) + " " + value;
      case IMPORT:
        return line + "import " + entry.key();
      default:
        return line + "package " + entry.key();
    }
  }

  private static String show(Value value) {
    if (value instanceof TextValue text) {
      return show(text);
    }
    if (value instanceof Reference reference) {
      return reference.name().isEmpty() ? "?" : reference.name();
    }
    if (value instanceof Choice choice) {
      return "(" + join(" | ", choice.options()) + ")";
    }
    if (value instanceof ListValue list) {
      return "[" + join(", ", list.items()) + "]";
    }
    if (value instanceof MapValue map) {
      return "{" + String.join("; ", lines(map)) + "}";
    }
    Call call = (Call) value;
    String receiver = call.receiver() == null ? "" : show(call.receiver()) + ".";
    String body = call.body() == null ? "" : show(call.body());
    String name = (call.constructs() ? "new " : "") + call.name();
    return receiver + name + "(" + join(", ", call.arguments()) + ")" + body;
  }

  private static String show(TextValue value) {
    if (Concatenation.isScalar(value) && !value.text().value().isEmpty()) {
      return value.text().value();
    }
    StringBuilder shown = new StringBuilder("\"");
    for (Piece piece : value.text().pieces()) {
      if (piece instanceof Literal literal) {
        shown.append(literal.value().replace("\n", "\\n"));
      } else {
        shown.append("${").append(((Hole) piece).reference()).append('}');
      }
    }
    return shown.append('"').toString();
  }

  private static String join(String between, List<Value> values) {
    StringJoiner joined = new StringJoiner(between);
    for (Value value : values) {
      joined.add(show(value));
    }
    return joined.toString();
  }

  private static int depth(Value value) {
    int inside = 0;
    if (value instanceof MapValue map) {
      for (Entry entry : map.entries()) {
        inside = Math.max(inside, depth(entry.value()));
        for (Call annotation : entry.annotations()) {
          inside = Math.max(inside, depth(annotation));
        }
      }
    } else if (value instanceof ListValue list) {
      inside = deepest(list.items());
    } else if (value instanceof Choice choice) {
      inside = deepest(choice.options());
    } else if (value instanceof Call call) {
      inside = deepest(call.arguments());
      inside = Math.max(inside, call.receiver() == null ? 0 : depth(call.receiver()));
      inside = Math.max(inside, call.body() == null ? 0 : depth(call.body()));
    }
    return inside + 1;
  }

  private static int deepest(List<Value> values) {
    int deepest = 0;
    for (Value value : values) {
      deepest = Math.max(deepest, depth(value));
    }
    return deepest;
  }
}
