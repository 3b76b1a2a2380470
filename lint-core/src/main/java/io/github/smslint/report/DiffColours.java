package io.github.smslint.report;

/** The colours in which terminals show a diff, or none at all. */
final class DiffColours {

  private final boolean on;

  DiffColours(boolean on) {
    this.on = on;
  }

  String head(String text) {
    return paint("1", text);
  }

  String hunk(String text) {
    return paint("36", text);
  }

  String line(char sign, String text) {
    return sign == ' ' ? text : paint(sign == '-' ? "31" : "32", text);
  }

  private String paint(String code, String text) {
    return on ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
  }
}
