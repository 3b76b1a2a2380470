package io.github.smslint.recognizer;

import io.github.smslint.resource.TableResource;
import io.github.smslint.vocabulary.Role;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a value is, told by its shape alone. */
public final class ValueShapes {

  private static final class Known {
    static final Map<String, Role> VALUES = new HashMap<>();

    /** Their lengths in UTF-8, as bits. */
    static final long LENGTHS;

    static {
      for (String[] row : TableResource.read(ValueShapes.class, "known-values.tsv")) {
        VALUES.put(row[1], Role.valueOf(row[0]));
      }
      long lengths = 0;
      for (String value : VALUES.keySet()) {
        lengths |= 1L << value.getBytes(StandardCharsets.UTF_8).length;
      }
      LENGTHS = lengths;
    }
  }

  private ValueShapes() {}

  /** The role of a value that has one meaning wherever it stands, or null. */
  public static Role role(String value) {
    return isTemplateCode(value) ? Role.TEMPLATE_CODE : Known.VALUES.get(value);
  }

  /** Whether a value of so many bytes in UTF-8 may be a known one; false is sure. */
  public static boolean mayBeKnown(int length) {
    // The shift takes the lowest six bits only.
    return (Known.LENGTHS >>> length & 1) != 0;
  }

  /** {@code SMS_} and digits, as the provider's codes are written (CreateSmsTemplate reference). */
  static boolean isTemplateCode(String value) {
    String code = value.strip();
    if (!code.startsWith("SMS_") || code.length() < 9 || code.length() > 20) {
      return false;
    }
    for (int at = 4; at < code.length(); at++) {
      if (code.charAt(at) < '0' || code.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  /** Whether a text holds a Han character. */
  public static boolean holdsHan(String value) {
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      if (character >= '\u4E00' && character <= '\u9FFF') {
        return true;
      }
    }
    return false;
  }

  /**
   * A Chinese sentence with a variable: what a template looks like under a name that says little.
   */
  static boolean looksLikeTemplate(String value) {
    return holdsHan(value) && value.contains("${") && value.length() >= 8;
  }

  /**
   * Whether a content may be a short message where nothing else says so: it is no page, and stands
   * under the provider's own name for it or holds Chinese or a variable.
   */
  static boolean mayBeTemplate(String key, String value) {
    boolean named = key.equals("TemplateContent") || holdsHan(key);
    boolean speaks = holdsHan(value) || value.contains("${");
    return (named || speaks) && !value.stripLeading().startsWith("<");
  }
}
