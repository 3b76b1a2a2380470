package io.github.smslint.rules.config.value;

import io.github.smslint.source.Location;

/**
 * Tells by the format or by a declaration in the same file that what is put in is a number, and
 * JSON as it is.
 */
final class NumberVariable {

  private static final String[] TYPES = {
    "int ", "Integer ", "long ", "Long ", "short ", "double ", "BigDecimal "
  };

  /** How languages write it that name the type behind the variable. */
  private static final String[] TYPES_BEHIND = {
    " int", " int32", " int64", " uint32", " uint64", ": int", ": Int", ": Long", ": number"
  };

  private static final String NUMBER_FORMAT = "%d";

  private NumberVariable() {}

  /** Whether a number's format stands there, or a name that is declared as one of a number. */
  static boolean standsAt(Location place) {
    String name = place.written();
    if (name.equals(NUMBER_FORMAT)) {
      return true;
    }
    if (name.isEmpty() || !Character.isJavaIdentifierStart(name.charAt(0))) {
      return false;
    }
    String content = place.file().content();
    for (String type : TYPES) {
      if (holds(content, type + name)) {
        return true;
      }
    }
    for (String type : TYPES_BEHIND) {
      if (holds(content, name + type)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(String content, String declaration) {
    int at = content.indexOf(declaration);
    while (at >= 0) {
      if (isWhole(content, at, at + declaration.length())) {
        return true;
      }
      at = content.indexOf(declaration, at + 1);
    }
    return false;
  }

  private static boolean isWhole(String content, int start, int end) {
    boolean begins = start == 0 || !Character.isJavaIdentifierPart(content.charAt(start - 1));
    return begins
        && (end == content.length() || !Character.isJavaIdentifierPart(content.charAt(end)));
  }
}
