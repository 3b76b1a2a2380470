package io.github.smslint.recognizer;

import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** A signature that nothing connects with SMS: archives and documents are signed as well. */
final class LoneSignature {

  private LoneSignature() {}

  /** Whether signatures under names of no SMS settings are all that the entries say. */
  static boolean isAll(List<ConfigurationEntry> entries, Surroundings around, FormatSense format) {
    boolean any = false;
    for (ConfigurationEntry entry : entries) {
      if (entry.role() != null) {
        any = true;
        if (entry.role() != Role.SIGN_NAME
            || format.isOurs(entry, around)
            || ValueShapes.role(entry.value().value()) != null) {
          return false;
        }
      }
    }
    return any;
  }
}
