package io.github.smslint.recognizer;

import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.vocabulary.Role;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the maps of a configuration document say about whose settings they hold. */
final class Surroundings {

  private static final int ALIBABA = 1;
  private static final int SMS = 2;
  private static final int OTHER = 4;

  private static final int SHORTEST_NAME = 3;
  private static final int LONGEST_NAME = 20;

  private final Vocabulary vocabulary;
  private final Map<String, Integer> said = new HashMap<>();
  private final boolean rows;
  private final int file;

  /**
   * @param rows whether the maps are rows of a database, in which a column may name the supplier
   */
  Surroundings(
      Vocabulary vocabulary, String filePath, List<ConfigurationEntry> entries, boolean rows) {
    this.vocabulary = vocabulary;
    this.rows = rows;
    this.file = meaning(filePath) & ~OTHER;
    for (ConfigurationEntry entry : entries) {
      int evidence = evidence(entry);
      if (evidence != 0) {
        String scope = scope(entry, entry.path().size() - 1);
        Integer before = said.get(scope);
        said.put(scope, before == null ? evidence : before | evidence);
      }
    }
  }

  boolean speakOfAlibaba(ConfigurationEntry entry) {
    return (around(entry) & ALIBABA) != 0;
  }

  boolean speakOfSms(ConfigurationEntry entry) {
    return (around(entry) & SMS) != 0;
  }

  /** Whether the entry's own names speak of Alibaba Cloud or of SMS, whatever stands beside it. */
  boolean namesSpeakOfUs(ConfigurationEntry entry) {
    return (named(entry) & (ALIBABA | SMS)) != 0;
  }

  /** Whether the entry's own names speak of SMS. */
  boolean namesSpeakOfSms(ConfigurationEntry entry) {
    return (named(entry) & SMS) != 0;
  }

  private int named(ConfigurationEntry entry) {
    int found = 0;
    for (String name : entry.path()) {
      found |= meaning(name);
    }
    return found;
  }

  /** Whether the entry is another supplier's; the innermost map that names a supplier decides. */
  boolean speakOfAnother(ConfigurationEntry entry) {
    for (int depth = entry.path().size(); depth >= 0; depth--) {
      int here = depth < entry.path().size() ? said(entry, depth) : 0;
      here |= depth > 0 ? meaning(entry.path().get(depth - 1)) : 0;
      if ((here & OTHER) != 0) {
        return (here & ALIBABA) == 0;
      }
      if ((here & ALIBABA) != 0) {
        return false;
      }
    }
    return false;
  }

  private int around(ConfigurationEntry entry) {
    int found = file;
    for (int depth = 0; depth < entry.path().size(); depth++) {
      found |= said(entry, depth) | meaning(entry.path().get(depth));
    }
    return found;
  }

  private int said(ConfigurationEntry entry, int depth) {
    if (said.isEmpty()) {
      return 0;
    }
    Integer found = said.get(scope(entry, depth));
    return found == null ? 0 : found;
  }

  /** The number of a list's item says nothing. */
  private int meaning(String name) {
    if (name.startsWith("[")) {
      return 0;
    }
    return (vocabulary.speaksOfAlibaba(name) ? ALIBABA : 0)
        | (vocabulary.speaksOfSms(name) ? SMS : 0)
        | (vocabulary.speaksOfAnother(name) ? OTHER : 0);
  }

  private int evidence(ConfigurationEntry entry) {
    String value = entry.value().value();
    String key = entry.path().get(entry.path().size() - 1);
    Vocabulary.Sense sense = vocabulary.sense(key);
    if (sense != null && sense.role() == Role.SUPPLIER) {
      return meaning(value);
    }
    if (value.contains("dysmsapi") || ValueShapes.isTemplateCode(value)) {
      return ALIBABA | SMS;
    }
    if (value.startsWith("LTAI")) {
      return ALIBABA;
    }
    if (key.equals("class")) {
      return meaning(value);
    }
    return rows && isOneName(value) ? meaning(value) & ~SMS : 0;
  }

  /** A cell that is nothing but a name, such as {@code ALIYUN}, may be the supplier's. */
  private static boolean isOneName(String value) {
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      if (!Character.isLetterOrDigit(character) && character != '_') {
        return false;
      }
    }
    return value.length() >= SHORTEST_NAME && value.length() <= LONGEST_NAME;
  }

  private static String scope(ConfigurationEntry entry, int depth) {
    return depth == 0 ? "" : String.join(".", entry.path().subList(0, depth));
  }
}
