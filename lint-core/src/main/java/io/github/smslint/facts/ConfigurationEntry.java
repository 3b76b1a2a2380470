package io.github.smslint.facts;

import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.KeyWords;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/**
 * A leaf of a configuration file.
 *
 * @param path the keys from the root to the value; an item of a list has its number in brackets
 * @param role what the value is for in sending SMS, or null
 */
public record ConfigurationEntry(List<String> path, Text value, Role role) {

  /** The path as people write it, with dots. */
  public String key() {
    return String.join(".", path);
  }

  /** The path without case and separators, so that relaxed spellings of one key are equal. */
  public String normalisedKey() {
    return normalised(path);
  }

  /** The normalised path of the map in which the value stands. */
  public String normalisedScope() {
    return normalised(path.subList(0, path.size() - 1));
  }

  /** A path without case and separators within its parts. */
  public static String normalised(List<String> path) {
    StringBuilder joined = new StringBuilder();
    for (String part : path) {
      if (joined.length() > 0) {
        joined.append('.');
      }
      joined.append(KeyWords.normalised(part));
    }
    return joined.toString();
  }
}
