package io.github.smslint.finding;

import io.github.smslint.source.Edit;
import java.util.List;

/**
 * A way to mend a finding.
 *
 * @param edits the replacements, which belong together and do not overlap
 */
public record Fix(Message title, Safety safety, List<Edit> edits) {

  /** Whether a fix may be applied without a person looking at it. */
  public enum Safety {
    SAFE("safe"),
    SUGGESTED("suggested");

    private final String id;

    Safety(String id) {
      this.id = id;
    }

    /** The name in reports. */
    public String id() {
      return id;
    }
  }
}
