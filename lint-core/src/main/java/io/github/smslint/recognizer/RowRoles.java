package io.github.smslint.recognizer;

import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.vocabulary.Role;

/**
 * Which roles hold in rows of a database. The names of columns are the project's own there: its
 * numbers of templates, its kinds and its placeholders are not the provider's, so that the value
 * must agree with the name.
 */
final class RowRoles {

  private static final int SHORTEST_VERSION = 8;

  private RowRoles() {}

  /**
   * The role of a value in a row, or null.
   *
   * @param role what its column's name says
   * @param alibaba whether the row speaks of Alibaba Cloud
   */
  static Role role(Role role, ConfigurationEntry entry, boolean alibaba) {
    String value = entry.value().value();
    switch (role) {
      case TEMPLATE_CODE:
        return ValueShapes.isTemplateCode(value) ? role : null;
      case TEMPLATE_CONTENT:
        return isLocal(value) ? null : role;
      case TEMPLATE_TYPE:
        return ValueShapes.holdsHan(value) ? role : null;
      case SIGN_NAME:
        return alibaba || ValueShapes.holdsHan(value) ? role : null;
      case VERSION:
        return value.length() >= SHORTEST_VERSION ? role : null;
      case ACTION:
      case TEMPLATE_TAG:
      case INTERNATIONAL_TYPE:
      case PHONE_NUMBER:
      case MESSAGE:
        return null;
      default:
        return role;
    }
  }

  /**
   * Whether the text is the project's own: it has placeholders, but none of the provider's, or it
   * begins with the signature, as a message does that was sent.
   */
  private static boolean isLocal(String content) {
    if (content.startsWith("【")) {
      return true;
    }
    boolean other =
        content.indexOf('{') >= 0
            || content.indexOf('#') >= 0
            || content.contains("%s")
            || content.indexOf('@') >= 0;
    return other && !content.contains("${");
  }
}
