package io.github.smslint.reader.source.quote;

import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.text.Notation;

/** How a text is written inside a string of some form. */
final class FormNotation implements Notation {

  private final StringForm form;

  FormNotation(StringForm form) {
    this.form = form;
  }

  @Override
  public String encode(String text) {
    StringBuilder written = new StringBuilder(text.length() + 8);
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      if (form.holes() == Holes.BRACES && form.holes().mayOpen(character)) {
        written.append(character).append(character);
      } else if (form.holes().mayOpen(character)) {
        if (!form.escapes().any()) {
          return null;
        }
        written.append('\\').append(character);
      } else if (form.lines() && Whitespace.isBreak(character)) {
        written.append(character);
      } else if (form.doubled() && character == form.close().charAt(0)) {
        written.append(character).append(character);
      } else if (!write(written, text, at)) {
        return null;
      }
    }
    return written.toString();
  }

  private boolean write(StringBuilder written, String text, int at) {
    char character = text.charAt(at);
    boolean closes = !form.close().isEmpty() && character == form.close().charAt(0);
    boolean raw = !form.escapes().any();
    if (raw && (closes || character < ' ')) {
      return false;
    }
    if (raw || (character == '"' || character == '\'') && !closes) {
      written.append(character);
      return true;
    }
    return form.escapes().write(written, text, at, form.close().charAt(0));
  }
}
