package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Value;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts together the texts of formats, joins and builders. */
final class Composition {

  /** Gives the texts of which another is composed. */
  interface Parts {

    /** The text of a value, a hole where nothing is known of it. */
    Text part(Value value);

    /** Whether a name is that of a string builder. */
    boolean isBuilder(String name);
  }

  /** A format of more pieces than this was not written by a person. */
  private static final int MOST = 1_000;

  private final Parts parts;
  private final List<Piece> pieces = new ArrayList<>();

  private Composition(Parts parts) {
    this.parts = parts;
  }

  static boolean isBuilder(String type) {
    return type.equals("StringBuilder") || type.equals("StringBuffer");
  }

  /** The text that a call composes, or null for a call that does something else. */
  static Text of(Call call, Parts parts) {
    return new Composition(parts).composed(call);
  }

  private Text composed(Call call) {
    List<Value> arguments = call.arguments();
    String owner = SourceContext.simpleName(Expressions.referenceName(call.receiver()));
    switch (call.name()) {
      case "format":
        if (owner.equals("String") && !arguments.isEmpty()) {
          return formatted(arguments);
        }
        return owner.equals("MessageFormat") || owner.equals("StrUtil") ? braces(arguments) : null;
      case "Sprintf":
        return owner.equals("fmt") ? formatted(arguments) : null;
      case "sprintf":
        return call.receiver() == null ? formatted(arguments) : null;
      case "formatted":
        return call.receiver() == null ? null : percent(parts.part(call.receiver()), arguments);
      case "join":
        return owner.equals("String") && arguments.size() > 1 ? join(arguments) : null;
      case "concat":
        return call.receiver() == null || arguments.size() != 1
            ? null
            : parts.part(call.receiver()).append(parts.part(arguments.get(0)));
      case "append":
      case "StringBuilder":
      case "StringBuffer":
        return builder(call);
      default:
        return null;
    }
  }

  private Text formatted(List<Value> arguments) {
    return arguments.isEmpty()
        ? null
        : percent(parts.part(arguments.get(0)), arguments.subList(1, arguments.size()));
  }

  /** {@code %s} and {@code %2$s} take an argument; {@code %05d} and the like are not followed. */
  private Text percent(Text format, List<Value> arguments) {
    if (format.pieces().size() > MOST) {
      return null;
    }
    String value = format.value();
    int done = 0;
    int next = 0;
    int at = value.indexOf('%');
    while (at >= 0 && at + 1 < value.length()) {
      int letter = conversion(value, at + 1);
      if (letter >= value.length()) {
        break;
      }
      append(format, done, at);
      char kind = value.charAt(letter);
      if (kind == '%') {
        append(format, letter, letter + 1);
      } else {
        int dollar = at + value.substring(at, letter).indexOf('$');
        boolean indexed = dollar > at;
        int index = indexed ? number(value, at + 1, dollar) - 1 : next++;
        boolean plain = letter == (indexed ? dollar : at) + 1;
        boolean followed = plain && kind != 'n' && (kind != 'd' || isKnown(index, arguments));
        argument(followed ? index : -1, arguments, format, at, letter + 1);
      }
      done = letter + 1;
      at = value.indexOf('%', done);
    }
    append(format, done, value.length());
    return result(format);
  }

  /** Of a number that nobody knows the format says more than the argument: that it is one. */
  private boolean isKnown(int index, List<Value> arguments) {
    return index >= 0 && index < arguments.size() && parts.part(arguments.get(index)).isComplete();
  }

  private static int conversion(String value, int from) {
    int at = from;
    while (at < value.length()
        && !Character.isLetter(value.charAt(at))
        && value.charAt(at) != '%') {
      at++;
    }
    return at;
  }

  /** {@code {0}} and {@code {}}; a pattern with quotes has rules of its own and is not followed. */
  private Text braces(List<Value> arguments) {
    if (arguments.isEmpty()) {
      return null;
    }
    Text format = parts.part(arguments.get(0));
    List<Value> values = arguments.subList(1, arguments.size());
    String value = format.value();
    if (value.indexOf('\'') >= 0 || format.pieces().size() > MOST) {
      return null;
    }
    int done = 0;
    int next = 0;
    int at = value.indexOf('{');
    while (at >= 0) {
      int end = value.indexOf('}', at);
      if (end < 0) {
        break;
      }
      int index = end == at + 1 ? next++ : number(value, at + 1, end);
      if (index >= 0) {
        append(format, done, at);
        argument(index, values, format, at, end + 1);
        done = end + 1;
      }
      at = value.indexOf('{', end);
    }
    append(format, done, value.length());
    return result(format);
  }

  private void argument(int index, List<Value> arguments, Text format, int start, int end) {
    if (index >= 0 && index < arguments.size()) {
      pieces.addAll(parts.part(arguments.get(index)).pieces());
    } else {
      pieces.add(new Hole("", format.locate(start, end)));
    }
  }

  private Text join(List<Value> arguments) {
    Text separator = parts.part(arguments.get(0));
    for (int at = 1; at < arguments.size(); at++) {
      if (at > 1) {
        pieces.addAll(separator.pieces());
      }
      pieces.addAll(parts.part(arguments.get(at)).pieces());
    }
    return Text.of(pieces);
  }

  /** {@code new StringBuilder("a").append(b)}, or what is appended to a builder in a variable. */
  private Text builder(Call last) {
    Deque<Call> links = new ArrayDeque<>();
    Value link = last;
    while (link instanceof Call call && !call.constructs() && call.name().equals("append")) {
      links.addFirst(call);
      link = call.receiver();
    }
    if (link instanceof Call call && call.constructs() && isBuilder(call.name())) {
      appendAll(call.arguments());
    } else if (parts.isBuilder(Expressions.referenceName(link))) {
      pieces.addAll(parts.part(link).pieces());
    } else {
      return null;
    }
    for (Call append : links) {
      appendAll(append.arguments());
    }
    return pieces.isEmpty() ? null : Text.of(pieces);
  }

  /** A number behind {@code new StringBuilder} is a size. */
  private void appendAll(List<Value> arguments) {
    if (arguments.size() == 1 && !Expressions.isNumber(arguments.get(0))) {
      pieces.addAll(parts.part(arguments.get(0)).pieces());
    }
  }

  private void append(Text text, int start, int end) {
    if (end > start) {
      pieces.addAll(text.slice(start, end).pieces());
    }
  }

  private Text result(Text format) {
    return pieces.isEmpty() ? format : Text.of(pieces);
  }

  /** A short number without sign, or -1. */
  private static int number(String value, int start, int end) {
    int number = end > start && end - start < 4 ? 0 : -1;
    for (int at = start; at < end && number >= 0; at++) {
      char digit = value.charAt(at);
      number = digit >= '0' && digit <= '9' ? number * 10 + digit - '0' : -1;
    }
    return number;
  }
}
