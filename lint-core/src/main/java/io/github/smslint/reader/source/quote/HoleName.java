package io.github.smslint.reader.source.quote;

/** The dotted name that an expression inside a string is, however its language writes it. */
final class HoleName {

  private HoleName() {}

  /** The name, with {@code this.} for a field of the own object; empty for another expression. */
  static String of(String expression) {
    String plain = withoutFormat(expression.strip());
    plain = plain.replace("?->", ".").replace("->", ".").replace("?.", ".").replace("!!", "");
    plain = plain.replace("$", "").replace("::", ".");
    if (plain.startsWith("@")) {
      plain = "this." + plain.substring(plain.startsWith("@@") ? 2 : 1);
    } else if (plain.startsWith("self.")) {
      plain = "this." + plain.substring("self.".length());
    }
    return isName(plain) ? plain : "";
  }

  /** What Python and C# write behind the expression says only how it is shown. */
  private static String withoutFormat(String expression) {
    for (int at = 0; at < expression.length(); at++) {
      char character = expression.charAt(at);
      boolean colon = character == ':' && !expression.startsWith("::", at);
      boolean conversion = character == '!' && !expression.startsWith("!!", at);
      if (at > 0 && (character == ',' || colon || conversion) && !isScope(expression, at)) {
        return expression.substring(0, at).strip();
      }
    }
    return expression;
  }

  private static boolean isScope(String expression, int at) {
    return at > 0 && (expression.charAt(at - 1) == ':' || expression.charAt(at - 1) == '!');
  }

  /** Names with dots between them, each perhaps with empty parentheses. */
  private static boolean isName(String text) {
    boolean startsName = true;
    int at = 0;
    while (at < text.length()) {
      char character = text.charAt(at);
      if (startsName ? Character.isJavaIdentifierStart(character) : isPart(character)) {
        startsName = false;
        at++;
      } else if (!startsName && text.startsWith("()", at)) {
        at += 2;
        if (at < text.length() && text.charAt(at) != '.') {
          return false;
        }
      } else if (!startsName && character == '.') {
        startsName = true;
        at++;
      } else {
        return false;
      }
    }
    return !startsName;
  }

  private static boolean isPart(char character) {
    return Character.isJavaIdentifierPart(character);
  }
}
