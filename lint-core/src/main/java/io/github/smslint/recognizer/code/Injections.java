package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Value;
import io.github.smslint.facts.Constant;
import io.github.smslint.source.Location;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads where code asks for the value of a configuration key. */
final class Injections {

  private static final int DEEPEST = 20;

  private static final String[] ANNOTATIONS = {"Value", "NacosValue"};

  private final SourceContext source;

  Injections(SourceContext source) {
    this.source = source;
  }

  /** What {@code @Value("${key:default}")} puts in, each key as a hole; or null. */
  Text injected(List<Call> annotations, Member member) {
    for (String name : ANNOTATIONS) {
      Call annotation = Annotations.find(annotations, name);
      Text written = annotation == null ? null : Annotations.text(annotation, "value");
      if (written != null && written.isComplete() && written.value().contains("${")) {
        return resolvable(written, member, 0);
      }
    }
    return null;
  }

  /** What {@code environment.getProperty("key", "default")} gives as a hole; or null. */
  Text asked(Call call, Text otherwise, Member member) {
    String key = call.arguments().isEmpty() ? null : Expressions.literal(call.arguments().get(0));
    if (key == null || key.isBlank() || !asks(call)) {
      return null;
    }
    Value first = call.arguments().get(0);
    Location where = new Location(source.file(), first.span());
    return Text.of(key(key, otherwise, where, member));
  }

  /** Whether a text holds the value of a configuration key. */
  static boolean isInjected(Text text) {
    for (Piece piece : text.pieces()) {
      if (piece instanceof Hole hole && hole.reference().indexOf('$') >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean asks(Call call) {
    boolean named = call.name().equals("getProperty") || call.name().equals("getRequiredProperty");
    String owner = Expressions.referenceName(call.receiver());
    return named && call.receiver() != null && !owner.equals("System");
  }

  private Text resolvable(Text text, Member member, int depth) {
    String value = text.value();
    List<Piece> pieces = new ArrayList<>(2);
    int done = 0;
    int start = value.indexOf("${");
    while (start >= 0 && depth < DEEPEST) {
      int end = closing(value, start);
      if (end < 0) {
        break;
      }
      append(pieces, text, done, start);
      pieces.add(reference(text, start, end, member, depth));
      done = end;
      start = value.indexOf("${", done);
    }
    append(pieces, text, done, value.length());
    return pieces.isEmpty() ? text : Text.of(pieces);
  }

  private Hole reference(Text text, int start, int end, Member member, int depth) {
    String inside = text.value().substring(start + 2, end - 1);
    int colon = inside.indexOf(':');
    String name = (colon < 0 ? inside : inside.substring(0, colon)).strip();
    Text otherwise = null;
    if (colon >= 0) {
      otherwise = resolvable(text.slice(start + 3 + colon, end - 1), member, depth + 1);
    }
    return key(name, otherwise, text.locate(start, end), member);
  }

  /** A key is a constant of the type that asks for it, so that each default is its own. */
  private Hole key(String key, Text otherwise, Location where, Member member) {
    String name = "${" + key + "@" + where.span().start();
    source.facts().constants().add(new Constant(member.type(), name, otherwise, key));
    return new Hole(member.type() + "." + name, where);
  }

  private static void append(List<Piece> pieces, Text text, int start, int end) {
    if (end > start) {
      pieces.addAll(text.slice(start, end).pieces());
    }
  }

  private static int closing(String value, int start) {
    int open = 0;
    for (int at = start; at < value.length(); at++) {
      if (value.startsWith("${", at)) {
        open++;
        at++;
      } else if (value.charAt(at) == '}' && --open == 0) {
        return at + 1;
      }
    }
    return -1;
  }
}
