package io.github.smslint.config;

/** A language in which smslint speaks. */
public enum Language {
  EN("en"),
  ZH("zh");

  private final String id;

  Language(String id) {
    this.id = id;
  }

  /** The language of a locale such as {@code zh_CN.UTF-8} or {@code zh-CN}. */
  public static Language ofLocale(String locale) {
    return locale.startsWith("zh") ? ZH : EN;
  }

  /**
   * The language of a user's environment; each value is empty or null where it is not set.
   *
   * @param all {@code LC_ALL}, which goes before the others
   * @param messages {@code LC_MESSAGES}
   * @param other {@code LANG}
   */
  public static Language ofEnvironment(String all, String messages, String other) {
    if (isSet(all)) {
      return ofLocale(all);
    }
    if (isSet(messages)) {
      return ofLocale(messages);
    }
    return isSet(other) ? ofLocale(other) : EN;
  }

  private static boolean isSet(String locale) {
    return locale != null && !locale.isEmpty();
  }

  /** The name in configuration and resource names. */
  public String id() {
    return id;
  }
}
