package io.github.smslint.rules.config.value;

import io.github.smslint.source.Location;

/** Tells by a declaration in the same file that what is put in is a number, and JSON as it is. */
final class NumberVariable {

  private static final String[] TYPES = {
    "int ", "Integer ", "long ", "Long ", "short ", "double ", "BigDecimal "
  };

  private NumberVariable() {}

  /** Whether a name that stands there is declared as one of a number. */
  static boolean standsAt(Location place) {
    String name = place.written();
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      return false;
    }
    String content = place.file().content();
    for (String type : TYPES) {
      String declaration = type + name;
      int at = content.indexOf(declaration);
      while (at >= 0) {
        if (isWhole(content, at, at + declaration.length())) {
          return true;
        }
        at = content.indexOf(declaration, at + 1);
      }
    }
    return false;
  }

  private static boolean isWhole(String content, int start, int end) {
    boolean begins = start == 0 || !Character.isJavaIdentifierPart(content.charAt(start - 1));
    return begins
        && (end == content.length() || !Character.isJavaIdentifierPart(content.charAt(end)));
  }
}
