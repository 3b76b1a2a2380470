package io.github.smslint.config;

/** How much a finding weighs; the first is the heaviest. */
public enum Severity {
  ERROR("error"),
  WARNING("warning"),
  INFO("info");

  private final String id;

  Severity(String id) {
    this.id = id;
  }

  /** The name in configuration and reports. */
  public String id() {
    return id;
  }

  /** The severity of that name, or null. */
  public static Severity named(String id) {
    for (Severity severity : values()) {
      if (severity.id.equals(id)) {
        return severity;
      }
    }
    return null;
  }

  public boolean isAtLeast(Severity threshold) {
    return ordinal() <= threshold.ordinal();
  }
}
