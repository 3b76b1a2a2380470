package io.github.smslint.engine;

import io.github.smslint.project.Credential;
import io.github.smslint.project.Fact;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Template;
import io.github.smslint.project.Usage;
import java.util.function.Predicate;

/** What a run looked at. */
public final class Summary {

  private static final Predicate<String> EVERYWHERE =
      new Predicate<>() {
        @Override
        public boolean test(String path) {
          return true;
        }
      };

  private final int files;
  private final int templates;
  private final int usages;
  private final int credentials;
  private ProjectReading reading;
  private SmsProject project;

  public Summary(int files, int templates, int usages, int credentials) {
    this.files = files;
    this.templates = templates;
    this.usages = usages;
    this.credentials = credentials;
  }

  /** Counts what belongs to the files that are reported on. */
  static Summary of(ProjectReading reading, SmsProject project) {
    Summary summary = count(reading, project, EVERYWHERE);
    summary.reading = reading;
    summary.project = project;
    return summary;
  }

  /**
   * What the run looked at in some of the files; a usage that speaks in two files counts in both. A
   * summary that is itself a part, or of no project, has no smaller parts.
   *
   * @param paths takes paths from the project root
   */
  public Summary within(Predicate<String> paths) {
    return project == null ? this : count(reading, project, paths);
  }

  /** Whether findings in the file at a path from the project root are part of the outcome. */
  public boolean isInspected(String path) {
    return reading != null && reading.isReported(path);
  }

  /** The files that were looked into. */
  public int files() {
    return files;
  }

  /** The template texts that were checked. */
  public int templates() {
    return templates;
  }

  /** The usages (a configuration or call that sends) that were checked. */
  public int usages() {
    return usages;
  }

  /** The AccessKeys that were found. */
  public int credentials() {
    return credentials;
  }

  private static Summary count(ProjectReading reading, SmsProject project, Predicate<String> in) {
    int files = in == EVERYWHERE ? reading.filesRead() : reading.filesRead(in);
    int templates = reading.streamed(in);
    for (Template template : project.templates()) {
      templates += counts(reading, template.content().location().file().path(), in) ? 1 : 0;
    }
    int usages = 0;
    for (Usage usage : project.usages()) {
      usages += speaksIn(reading, usage, in) ? 1 : 0;
    }
    int credentials = 0;
    for (Credential credential : project.credentials()) {
      credentials += counts(reading, credential.location().file().path(), in) ? 1 : 0;
    }
    return new Summary(files, templates, usages, credentials);
  }

  private static boolean speaksIn(ProjectReading reading, Usage usage, Predicate<String> in) {
    for (Fact fact : usage.facts()) {
      if (counts(reading, fact.value().location().file().path(), in)) {
        return true;
      }
    }
    return false;
  }

  private static boolean counts(ProjectReading reading, String path, Predicate<String> in) {
    return reading.isReported(path) && in.test(path);
  }
}
