package io.github.smslint.template;

import io.github.smslint.text.Text;
import java.util.List;

/** Reads a flat JSON object of strings inside a text, so that every part keeps its place. */
final class JsonPairs {

  private final Text text;
  private final String json;
  private int at;

  JsonPairs(Text text) {
    this.text = text;
    this.json = text.value();
  }

  /** Adds the pairs up to the first fault; tells whether there is none. */
  boolean read(List<VariableAttribute> into) {
    if (!take('{')) {
      return false;
    }
    if (take('}')) {
      return isAtEnd();
    }
    do {
      Text key = string();
      Text value = key != null && take(':') ? string() : null;
      if (value == null) {
        return false;
      }
      into.add(new VariableAttribute(key, value));
    } while (take(','));
    return take('}') && isAtEnd();
  }

  private boolean isAtEnd() {
    skipBlanks();
    return at == json.length();
  }

  private boolean take(char expected) {
    skipBlanks();
    boolean found = at < json.length() && json.charAt(at) == expected;
    if (found) {
      at++;
    }
    return found;
  }

  private void skipBlanks() {
    while (at < json.length() && json.charAt(at) <= ' ') {
      at++;
    }
  }

  /** What stands between the next two quotes, or null where none stand there. */
  private Text string() {
    if (!take('"')) {
      return null;
    }
    int start = at;
    while (at < json.length() && json.charAt(at) != '"') {
      at += json.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= json.length()) {
      return null;
    }
    return text.slice(start, at++);
  }
}
