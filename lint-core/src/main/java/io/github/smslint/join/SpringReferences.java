package io.github.smslint.join;

import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.KeyWords;
import java.util.Locale;

/**
 * Resolves {@code ${key}} and {@code ${key:default}} in the values of Spring files, after the build
 * has put its own values in.
 */
final class SpringReferences extends References {

  private final ConfigurationValues values;
  private final MavenReferences build;
  private boolean openIsHole;

  /**
   * @param values the values of keys, as the build leaves them
   */
  SpringReferences(ConfigurationValues values, MavenReferences build) {
    this.values = values;
    this.build = build;
  }

  /** The value with every reference resolved; one that nothing resolves is a hole. */
  Text resolve(Text text) {
    openIsHole = true;
    restart();
    return replaced(text);
  }

  /**
   * A template's text: what no key resolves is a variable of the template and stays as it is,
   * unless only a key of the environment can be meant.
   */
  Text resolveTemplate(Text text) {
    openIsHole = false;
    restart();
    return replaced(text);
  }

  @Override
  Span next(String value, int from) {
    int start = value.indexOf("${", from);
    int end = start < 0 ? -1 : closing(value, start);
    return end < 0 ? null : new Span(start, end);
  }

  /** A key that stands in its own value has none but its default. */
  @Override
  Text meant(Text text, Span reference) {
    String inside = text.value().substring(reference.start() + 2, reference.end() - 1);
    int colon = inside.indexOf(':');
    String name = colon < 0 ? inside : inside.substring(0, colon);
    String key = KeyWords.normalised(name);
    Text known = values.value(name);
    if (known != null && enter(key)) {
      Text resolved = replaced(known);
      leave(key);
      return resolved;
    }
    if (colon >= 0) {
      return replaced(text.slice(reference.start() + 3 + colon, reference.end() - 1));
    }
    boolean whole = reference.start() == 0 && reference.end() == text.length();
    if (!openIsHole && !whole && !isKeyOfEnvironment(inside)) {
      return text.slice(reference.start(), reference.end());
    }
    Text built = build.unresolved(text, reference);
    return built != null
        ? built
        : Text.of(new Hole("", text.locate(reference.start(), reference.end())));
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
}
