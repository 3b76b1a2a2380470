package io.github.smslint.reader.xml;

import io.github.smslint.text.Notation;

/** How characters are written in the different parts of an XML file. */
enum XmlNotation implements Notation {
  TEXT,
  CDATA,
  DOUBLE_QUOTED,
  SINGLE_QUOTED;

  boolean isAttribute() {
    return this == DOUBLE_QUOTED || this == SINGLE_QUOTED;
  }

  @Override
  public String encode(String text) {
    if (!XmlCharacters.areAllowed(text)) {
      return null;
    }
    if (this == CDATA) {
      return isFitForCdata(text) ? text : null;
    }
    StringBuilder written = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      String name = nameOf(character);
      if (name != null) {
        written.append('&').append(name).append(';');
      } else if (isLostAsWritten(character, at == 0 || at + 1 == text.length())) {
        written.append("&#").append((int) character).append(';');
      } else {
        written.append(character);
      }
    }
    return written.toString();
  }

  private String nameOf(char character) {
    switch (character) {
      case '&':
        return "amp";
      case '<':
        return "lt";
      case '>':
        return this == TEXT ? "gt" : null;
      case '"':
        return this == DOUBLE_QUOTED ? "quot" : null;
      case '\'':
        return this == SINGLE_QUOTED ? "apos" : null;
      default:
        return null;
    }
  }

  /** A reader turns blanks in an attribute into spaces and leaves out those around a text. */
  private boolean isLostAsWritten(char character, boolean atEdge) {
    if (character == '\r') {
      return true;
    }
    if (isAttribute()) {
      return character == '\n' || character == '\t';
    }
    return atEdge && XmlCharacters.isBlank(character);
  }

  private static boolean isFitForCdata(String text) {
    int length = text.length();
    return text.indexOf("]]>") < 0
        && text.indexOf('\r') < 0
        && (length == 0
            || !XmlCharacters.isBlank(text.charAt(0))
                && !XmlCharacters.isBlank(text.charAt(length - 1)));
  }
}
