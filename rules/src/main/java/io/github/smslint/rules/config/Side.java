package io.github.smslint.rules.config;

/** Which SMS service a host, version or action belongs to. */
enum Side {
  DOMESTIC,
  INTERNATIONAL,
  /** A host of the service that answers only inside a private network. */
  INTERNAL,
  /** Another product's, or one that is switched off. */
  OTHER;

  /** The side as the tables name it; {@link #OTHER} for all other words. */
  static Side named(String word) {
    switch (word) {
      case "domestic":
        return DOMESTIC;
      case "international":
        return INTERNATIONAL;
      case "internal":
        return INTERNAL;
      default:
        return OTHER;
    }
  }
}
