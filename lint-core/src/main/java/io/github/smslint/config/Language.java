package io.github.smslint.config;

/** A language in which smslint speaks. */
public enum Language {
  EN("en"),
  ZH("zh");

  private final String id;

  Language(String id) {
    this.id = id;
  }

  /** The name in configuration and resource names. */
  public String id() {
    return id;
  }
}
