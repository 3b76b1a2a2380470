package io.github.smslint.config;

/** What a template is submitted as; the kind decides which rules of the provider hold for it. */
public enum TemplateKind {
  VERIFICATION("verification"),
  NOTIFICATION("notification"),
  PROMOTION("promotion"),
  INTERNATIONAL("international"),
  UNKNOWN("unknown");

  private final String id;

  TemplateKind(String id) {
    this.id = id;
  }

  /** The name in configuration and on the command line. */
  public String id() {
    return id;
  }

  /** The kind of that name, or null. */
  public static TemplateKind named(String id) {
    for (TemplateKind kind : values()) {
      if (kind.id.equals(id)) {
        return kind;
      }
    }
    return null;
  }
}
