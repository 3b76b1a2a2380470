package io.github.smslint.engine;

import io.github.smslint.project.Credential;
import io.github.smslint.project.Fact;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Template;
import io.github.smslint.project.Usage;

/**
 * What a run looked at.
 *
 * @param files the files that were looked into
 * @param templates the template texts that were checked
 * @param usages the usages (a configuration or call that sends) that were checked
 * @param credentials the AccessKeys that were found
 */
public record Summary(int files, int templates, int usages, int credentials) {

  /** Counts what belongs to the files that are reported on. */
  static Summary of(ProjectReading reading, SmsProject project) {
    int files = 0;
    for (FileResult result : reading.reported()) {
      files += result.wasRead() ? 1 : 0;
    }
    int templates = 0;
    for (Template template : project.templates()) {
      templates += reading.isReported(template.content().location().file().path()) ? 1 : 0;
    }
    int usages = 0;
    for (Usage usage : project.usages()) {
      usages += speaksIn(reading, usage) ? 1 : 0;
    }
    int credentials = 0;
    for (Credential credential : project.credentials()) {
      credentials += reading.isReported(credential.location().file().path()) ? 1 : 0;
    }
    return new Summary(files, templates, usages, credentials);
  }

  private static boolean speaksIn(ProjectReading reading, Usage usage) {
    for (Fact fact : usage.facts()) {
      if (reading.isReported(fact.value().location().file().path())) {
        return true;
      }
    }
    return false;
  }
}
