package io.github.smslint.recognizer.manifest;

import io.github.smslint.project.Submission.Origin;
import io.github.smslint.source.SourceFile;
import io.github.smslint.vocabulary.KeyWords;

/**
 * What a place in a document says of the items there: those of the list {@code templates} at the
 * top, and those at the top of a file that is named {@code sms-templates}, are to be submitted.
 */
final class ManifestPlace {

  /** Of QuerySmsTemplateList and QuerySmsSignList; the lists have the same names for both. */
  private static final String ANSWER = "smstemplatelist";

  private static final String OTHER_ANSWER = "smssignlist";

  private final String list;
  private final Origin origin;
  private final boolean top;

  private ManifestPlace(String list, Origin origin, boolean top) {
    this.list = list;
    this.origin = origin;
    this.top = top;
  }

  static ManifestPlace ofTemplates(SourceFile file) {
    return top("templates", file);
  }

  static ManifestPlace ofSignatures(SourceFile file) {
    return top("signatures", file);
  }

  private static ManifestPlace top(String list, SourceFile file) {
    boolean table =
        file.name().endsWith(".csv")
            || file.name().endsWith(".tsv")
            || file.name().endsWith(".sql");
    boolean named = !table && KeyWords.normalised(file.name()).startsWith("sms" + list);
    return new ManifestPlace(list, named ? Origin.MANIFEST : Origin.OTHER, true);
  }

  Origin origin() {
    return origin;
  }

  /** An item of a list that stands here. */
  ManifestPlace inside() {
    return new ManifestPlace(list, origin, false);
  }

  /** What stands behind a key of a map that stands here. */
  ManifestPlace below(String key) {
    String name = KeyWords.normalised(key);
    if (name.equals(ANSWER) || name.equals(OTHER_ANSWER)) {
      return new ManifestPlace(list, Origin.EXPORT, false);
    }
    boolean manifest = top && name.equals(list);
    Origin below = origin == Origin.EXPORT ? Origin.EXPORT : Origin.OTHER;
    return new ManifestPlace(list, manifest ? Origin.MANIFEST : below, false);
  }
}
