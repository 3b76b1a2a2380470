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

  public boolean isAtLeast(Severity threshold) {
    return ordinal() <= threshold.ordinal();
  }
}
