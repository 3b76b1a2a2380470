package io.github.smslint.recognizer.credential;

import io.github.smslint.vocabulary.Role;
import io.github.smslint.vocabulary.Vocabulary.Strength;

/**
 * What the name of a value says of it.
 *
 * @param text the name as written, or the empty string
 * @param role {@code ACCESS_KEY_ID}, {@code ACCESS_KEY_SECRET}, another role, or null
 * @param strength of the role; null without one
 * @param followedId where the id starts that stands directly before the value, or -1
 */
record KeyName(String text, Role role, Strength strength, int followedId) {

  static final KeyName NONE = new KeyName("", null, null, -1);

  boolean isOfSecret() {
    return role == Role.ACCESS_KEY_SECRET;
  }

  boolean isOfId() {
    return role == Role.ACCESS_KEY_ID;
  }

  boolean isSure() {
    return strength == Strength.SURE;
  }
}
