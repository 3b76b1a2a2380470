package io.github.smslint.join;

import io.github.smslint.source.Location;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Resolves {@code ${key}} and {@code ${key:default}} in the values of Spring files. */
final class SpringReferences {

  private static final int LONGEST_CHAIN = 16;

  private final ConfigurationValues values;

  SpringReferences(ConfigurationValues values) {
    this.values = values;
  }

  /** The value with every reference resolved; one that nothing resolves is a hole. */
  Text resolve(Text text) {
    return resolve(text, true, 0);
  }

  /** A template's text: what no key resolves is a variable of the template and stays as it is. */
  Text resolveTemplate(Text text) {
    return resolve(text, false, 0);
  }

  private Text resolve(Text text, boolean openIsHole, int depth) {
    String value = text.value();
    int start = value.indexOf("${");
    if (start < 0 || depth > LONGEST_CHAIN) {
      return text;
    }
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    while (start >= 0) {
      int end = closing(value, start);
      if (end < 0) {
        break;
      }
      append(pieces, text, done, start);
      pieces.addAll(reference(text, start, end, openIsHole, depth).pieces());
      done = end;
      start = value.indexOf("${", end);
    }
    append(pieces, text, done, value.length());
    return Text.of(pieces);
  }

  private Text reference(Text text, int start, int end, boolean openIsHole, int depth) {
    String inside = text.value().substring(start + 2, end - 1);
    int colon = inside.indexOf(':');
    Text known = values.value(colon < 0 ? inside : inside.substring(0, colon));
    if (known != null) {
      return resolve(known, openIsHole, depth + 1);
    }
    if (colon >= 0) {
      return resolve(text.slice(start + 3 + colon, end - 1), openIsHole, depth + 1);
    }
    if (openIsHole) {
      Location where = text.locate(start, end);
      return Text.of(new Hole("", where));
    }
    return text.slice(start, end);
  }

  /** Just behind the brace that closes a reference, other references inside it passed over. */
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

  private static void append(List<Piece> pieces, Text text, int start, int end) {
    if (end > start) {
      pieces.addAll(text.slice(start, end).pieces());
    }
  }
}
