package io.github.smslint.join;

import io.github.smslint.source.Location;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.KeyWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Resolves {@code ${key}} and {@code ${key:default}} in the values of Spring files. */
final class SpringReferences {

  /** More references than this in one value are no configuration that a person wrote. */
  private static final int MOST = 1_000;

  private final ConfigurationValues values;
  private final Set<String> open = new HashSet<>();
  private int followed;

  SpringReferences(ConfigurationValues values) {
    this.values = values;
  }

  /** The value with every reference resolved; one that nothing resolves is a hole. */
  Text resolve(Text text) {
    followed = 0;
    return resolve(text, true);
  }

  /**
   * A template's text: what no key resolves is a variable of the template and stays as it is,
   * unless only a key of the environment can be meant.
   */
  Text resolveTemplate(Text text) {
    followed = 0;
    return resolve(text, false);
  }

  private Text resolve(Text text, boolean openIsHole) {
    String value = text.value();
    int start = value.indexOf("${");
    if (start < 0) {
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
      pieces.addAll(reference(text, start, end, openIsHole).pieces());
      done = end;
      start = value.indexOf("${", end);
    }
    append(pieces, text, done, value.length());
    return Text.of(pieces);
  }

  /** A key that stands in its own value has none but its default. */
  private Text reference(Text text, int start, int end, boolean openIsHole) {
    String inside = text.value().substring(start + 2, end - 1);
    int colon = inside.indexOf(':');
    String key = KeyWords.normalised(colon < 0 ? inside : inside.substring(0, colon));
    Text known = values.value(colon < 0 ? inside : inside.substring(0, colon));
    boolean follows = known != null && ++followed < MOST && open.add(key);
    if (follows) {
      Text resolved = resolve(known, openIsHole);
      open.remove(key);
      return resolved;
    }
    if (colon >= 0) {
      return resolve(text.slice(start + 3 + colon, end - 1), openIsHole);
    }
    boolean whole = start == 0 && end == text.length();
    if (openIsHole || whole || isKeyOfEnvironment(inside)) {
      Location where = text.locate(start, end);
      return Text.of(new Hole("", where));
    }
    return text.slice(start, end);
  }

  /** Whether a name is a key by its look: {@code sms.code}, {@code sms-code}, {@code SMS_CODE}. */
  private static boolean isKeyOfEnvironment(String name) {
    if (name.indexOf('.') >= 0 || name.indexOf('-') >= 0) {
      return true;
    }
    return name.indexOf('_') > 0 && name.equals(name.toUpperCase(Locale.ROOT));
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
