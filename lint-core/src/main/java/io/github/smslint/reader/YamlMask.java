package io.github.smslint.reader;

/**
 * A file's characters with those replaced, one by one, that a YAML parser would stumble over, so
 * that offsets stay true and values can be told as they are written.
 */
final class YamlMask {

  /** Stands for a hidden character; means nothing in YAML. */
  static final char HIDDEN = '\uE000';

  /** A line break in old YAML, content in new; the parser takes it for both. */
  private static final char NEXT_LINE = 0x85;

  private final String content;
  private char[] masked;
  private String text;
  private int firstForbidden = -1;

  private YamlMask(String content) {
    this.content = content;
    this.text = content;
  }

  /** Hides what other tools put into YAML files before a parser sees them. */
  static YamlMask of(String content) {
    YamlMask mask = new YamlMask(content);
    mask.hideCharacters();
    if (content.contains("{{") || content.contains("{%")) {
      new YamlTemplating(content, mask).hide();
    }
    return mask;
  }

  String content() {
    return content;
  }

  /** The content with the replacements; the same object as the content where there are none. */
  String text() {
    if (text == null) {
      text = new String(masked);
    }
    return text;
  }

  /** Where the first character stands that YAML does not allow at all, or -1. */
  int firstForbidden() {
    return firstForbidden;
  }

  /** The character that the parser sees. */
  char charAt(int offset) {
    return masked == null ? content.charAt(offset) : masked[offset];
  }

  void hide(int offset) {
    replace(offset, HIDDEN);
  }

  void replace(int offset, char replacement) {
    if (masked == null) {
      masked = content.toCharArray();
    }
    masked[offset] = replacement;
    text = null;
  }

  /** Makes a comment of what begins here. */
  void comment(int offset) {
    if (Character.isHighSurrogate(charAt(offset))) {
      hide(offset + 1);
    }
    replace(offset, '#');
  }

  private void hideCharacters() {
    for (int at = 0; at < content.length(); at++) {
      char character = content.charAt(at);
      if (character == '\t') {
        hideTab(at);
      } else if (character == '@') {
        hideAtSign(at);
      } else if (character == NEXT_LINE) {
        hide(at);
      } else if (isForbidden(character)) {
        if (Character.isHighSurrogate(character) && isPair(at)) {
          at++;
        } else {
          firstForbidden = firstForbidden < 0 ? at : firstForbidden;
          hide(at);
        }
      }
    }
  }

  /** Maven's {@code @name@} may begin a scalar, where YAML has reserved the character. */
  private void hideAtSign(int at) {
    char before = at == 0 ? '\n' : content.charAt(at - 1);
    if (Whitespace.isBlankOrBreak(before) || before == '[' || before == '{' || before == ',') {
      hide(at);
    }
  }

  /** Only where no block scalar can have it as content: first in a line and after a list mark. */
  private void hideTab(int at) {
    char before = at == 0 ? '\n' : charAt(at - 1);
    boolean indents =
        Whitespace.isBreak(before) || (before == ' ' && content.charAt(at - 1) == '\t');
    boolean afterMark =
        before == '-' && (at == 1 || Whitespace.isBlankOrBreak(content.charAt(at - 2)));
    if (indents || afterMark) {
      replace(at, ' ');
    }
  }

  private boolean isPair(int at) {
    return at + 1 < content.length() && Character.isLowSurrogate(content.charAt(at + 1));
  }

  /** Whether YAML wants the character escaped; surrogates count, alone they are forbidden too. */
  static boolean isForbidden(char character) {
    if (character < ' ') {
      return character != '\t' && character != '\n' && character != '\r';
    }
    return (character >= 0x7F && character < 0xA0 && character != NEXT_LINE)
        || Character.isSurrogate(character)
        || character >= 0xFFFE;
  }
}
