package io.github.smslint.facts;

import io.github.smslint.source.SourceFile;
import java.util.List;

/**
 * One document of a configuration file: what it sets and when it holds.
 *
 * @param family what the files of one set have in common: folder and stem; profiles of one family
 *     override its base
 * @param profiles the condition under which the document holds, as an expression over profile
 *     names; empty where it always holds
 * @param fileProfile the one profile that the file's name or folder tells; empty for a base file
 * @param rank among files of one profile that hold together, the higher overrides the lower
 * @param spring whether Spring reads it, so that {@code ${x}} is a reference
 * @param entries the leaves in the order of the file
 */
public record ConfigurationDocument(
    SourceFile file,
    String family,
    String profiles,
    String fileProfile,
    int rank,
    boolean spring,
    List<ConfigurationEntry> entries) {

  /** A document whose whole condition overrides the base. */
  public ConfigurationDocument(
      SourceFile file,
      String family,
      String profiles,
      boolean spring,
      List<ConfigurationEntry> entries) {
    this(file, family, profiles, profiles, 0, spring, entries);
  }

  /** Both conditions in one; an empty one always holds. */
  public static String both(String condition, String other) {
    if (condition.isEmpty() || condition.equals(other)) {
      return other;
    }
    return other.isEmpty() ? condition : "(" + condition + ") & (" + other + ")";
  }
}
