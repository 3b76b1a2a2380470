package io.github.smslint.report;

import io.github.smslint.config.Severity;

/** The escape sequences of a coloured terminal, or none at all. */
final class Colours {

  private final boolean on;

  Colours(boolean on) {
    this.on = on;
  }

  String strong(String text) {
    return paint("1", text);
  }

  /** For the parts of a frame that are not the user's. */
  String frame(String text) {
    return paint("1;34", text);
  }

  String severity(Severity severity, String text) {
    return paint(severity == Severity.ERROR ? "1;31" : weaker(severity), text);
  }

  private static String weaker(Severity severity) {
    return severity == Severity.WARNING ? "1;33" : "1;34";
  }

  private String paint(String code, String text) {
    return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
