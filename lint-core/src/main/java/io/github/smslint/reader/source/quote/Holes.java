package io.github.smslint.reader.source.quote;

/** How the strings of a language hold the values of expressions; holds no state. */
public enum Holes {
  /** They hold none. */
  NONE,
  /** {@code $name} and <code>${expression}</code>. */
  DOLLAR,
  /** The same with dots behind the name: {@code $a.b}. */
  DOLLAR_PATH,
  /** <code>${expression}</code> only. */
  DOLLAR_BRACES,
  /** {@code $name}, {@code $name->field}, {@code $name[key]} and <code>{$expression}</code>. */
  PHP,
  /** <code>{expression}</code>, with doubled braces for braces. */
  BRACES,
  /** <code>#{expression}</code>. */
  HASH;

  private static final int NOWHERE = -1;

  /** The offset at which the expression of the hole begins that stands here, or -1. */
  int opens(String content, int at, int end) {
    char first = content.charAt(at);
    char second = at + 1 < end ? content.charAt(at + 1) : 0;
    switch (this) {
      case DOLLAR:
      case DOLLAR_PATH:
        return first == '$' && (second == '{' || isNameStart(second)) ? at + 1 : NOWHERE;
      case DOLLAR_BRACES:
        return first == '$' && second == '{' ? at + 1 : NOWHERE;
      case PHP:
        if (first == '{' && second == '$') {
          return at;
        }
        return first == '$' && (second == '{' || isNameStart(second)) ? at + 1 : NOWHERE;
      case BRACES:
        return first == '{' && second != '{' ? at : NOWHERE;
      case HASH:
        return first == '#' && second == '{' ? at + 1 : NOWHERE;
      default:
        return NOWHERE;
    }
  }

  /** Whether one brace is written as two here. */
  boolean isDoubled(String content, int at, int end) {
    char first = content.charAt(at);
    boolean brace = first == '{' || first == '}';
    return this == BRACES && brace && at + 1 < end && content.charAt(at + 1) == first;
  }

  /** Where the name ends that stands without braces from an offset. */
  int nameEnd(String content, int from, int end) {
    int at = from;
    while (at < end && isNamePart(content.charAt(at))) {
      at++;
    }
    while (this == DOLLAR_PATH
        && at + 1 < end
        && content.charAt(at) == '.'
        && isNameStart(content.charAt(at + 1))) {
      at = nameOnly(content, at + 1, end);
    }
    if (this == PHP && content.startsWith("->", at) && at + 2 < end) {
      at = isNameStart(content.charAt(at + 2)) ? nameOnly(content, at + 2, end) : at;
    } else if (this == PHP && at < end && content.charAt(at) == '[') {
      int close = content.indexOf(']', at);
      at = close > at && close < end && close - at < 100 ? close + 1 : at;
    }
    return at;
  }

  private static int nameOnly(String content, int from, int end) {
    int at = from;
    while (at < end && isNamePart(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isNameStart(char character) {
    return character != '$' && Character.isJavaIdentifierStart(character);
  }

  private static boolean isNamePart(char character) {
    return character != '$'
        && Character.isJavaIdentifierPart(character)
        && !Character.isIdentifierIgnorable(character);
  }

  /** Whether a character of a text must be escaped lest it opens a hole. */
  boolean mayOpen(char character) {
    switch (this) {
      case NONE:
        return false;
      case BRACES:
        return character == '{' || character == '}';
      case HASH:
        return character == '#';
      case PHP:
        return character == '$' || character == '{';
      default:
        return character == '$';
    }
  }
}
