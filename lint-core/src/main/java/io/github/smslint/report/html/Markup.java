package io.github.smslint.report.html;

import io.github.smslint.report.VisibleText;
import java.io.IOException;
import java.io.Writer;

/**
 * Collects HTML. Whatever comes in as text leaves as text: no character of it can end an element or
 * an attribute, and what has no glyph is told by its number.
 */
final class Markup {

  private final StringBuilder html = new StringBuilder(4096);

  /**
   * Begins an element.
   *
   * @param attributes names and values in turn; one whose value is null is left out
   */
  Markup open(String tag, String... attributes) {
    html.append('<').append(tag);
    for (int at = 0; at < attributes.length; at += 2) {
      if (attributes[at + 1] != null) {
        html.append(' ').append(attributes[at]).append("=\"");
        text(attributes[at + 1]);
        html.append('"');
      }
    }
    html.append('>');
    return this;
  }

  Markup close(String tag) {
    html.append("</").append(tag).append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  Markup element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close(tag);
  }

  /** Text outside of code, and the values of attributes. */
  Markup text(String text) {
    for (int at = 0; at < text.length(); ) {
      int codePoint = text.codePointAt(at);
      if (VisibleText.isHidden(codePoint)) {
        escape(VisibleText.number(codePoint));
      } else {
        append(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return this;
  }

  /** Characters of a file; those without a glyph become elements that show their number. */
  Markup code(String code) {
    for (int at = 0; at < code.length(); ) {
      int codePoint = code.codePointAt(at);
      if (codePoint == '\t') {
        html.append('\t');
      } else if (VisibleText.isHidden(codePoint)) {
        String number = VisibleText.number(codePoint);
        element("span", number.substring(1, number.length() - 1), "class", "unseen");
      } else {
        append(codePoint);
      }
      at += Character.charCount(codePoint);
    }
    return this;
  }

  /** HTML that smslint wrote itself. */
  Markup raw(String markup) {
    html.append(markup);
    return this;
  }

  Markup line() {
    html.append('\n');
    return this;
  }

  /** How many characters were collected. */
  int length() {
    return html.length();
  }

  /** Writes what was collected and forgets it. */
  void drain(Writer out) throws IOException {
    out.append(html);
    html.setLength(0);
  }

  @Override
  public String toString() {
    return html.toString();
  }

  private void escape(String text) {
    for (int at = 0; at < text.length(); at++) {
      append(text.charAt(at));
    }
  }

  private void append(int codePoint) {
    switch (codePoint) {
      case '&':
        html.append("&amp;");
        break;
      case '<':
        html.append("&lt;");
        break;
      case '>':
        html.append("&gt;");
        break;
      case '"':
        html.append("&quot;");
        break;
      case '\'':
        html.append("&#39;");
        break;
      default:
        html.appendCodePoint(codePoint);
    }
  }
}
