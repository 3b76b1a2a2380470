package io.github.smslint.suppression;

import io.github.smslint.document.Comment;
import io.github.smslint.source.Span;
import io.github.smslint.suppression.Suppression.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A directive as it is written: {@code smslint-disable-next-line RULE, RULE -- reason}.
 *
 * @param span from its first word to the end of its reason; of an unknown one only its word
 * @param reason where the reason stands, or null
 */
record Directive(Kind kind, Span span, List<NamedRule> rules, Span reason) {

  /** What all directives begin with that silence rules. */
  static final String START = Comment.DIRECTIVE;

  /** What a directive is called that ends a block. */
  static final String END = Comment.DIRECTIVE_END;

  /** What both begin with. */
  static final String PREFIX = "smslint-";

  /** Longer words are no misspelt directives. */
  private static final int LONGEST_WORD = 40;

  /** The kind of the directive that begins at an offset; null where the word there is another. */
  static Kind kindAt(String content, int at) {
    int behind = startEnd(content, at);
    if (behind < 0) {
      return null;
    }
    int end = wordEnd(content, at);
    boolean longer = end < content.length() && Character.isLetterOrDigit(content.charAt(end));
    if (longer || (behind < end && content.charAt(behind) != '-')) {
      return null;
    }
    String word = content.substring(behind, end);
    if (content.startsWith(END, at)) {
      return word.isEmpty() ? Kind.END : Kind.UNKNOWN;
    }
    switch (word) {
      case "-next-line":
        return Kind.NEXT_LINE;
      case "-line":
        return Kind.LINE;
      case "-file":
        return Kind.FILE;
      case "-block":
        return Kind.BLOCK;
      default:
        return Kind.UNKNOWN;
    }
  }

  /** Reads the directive that begins at an offset; null where the word there is another. */
  static Directive read(String content, int at, int limit) {
    Kind kind = kindAt(content, at);
    if (kind == null) {
      return null;
    }
    int wordEnd = wordEnd(content, at);
    if (kind == Kind.UNKNOWN) {
      return new Directive(kind, new Span(at, wordEnd), List.of(), null);
    }
    int end = Blanks.skipBack(content, limit, wordEnd);
    boolean colon = wordEnd < end && isColon(content.charAt(wordEnd));
    return new Words(content, end).read(kind, at, colon ? wordEnd + 1 : wordEnd);
  }

  /** The offset behind what directives begin with, or -1 where none begins. */
  private static int startEnd(String content, int at) {
    if (content.startsWith(START, at)) {
      return at + START.length();
    }
    return content.startsWith(END, at) ? at + END.length() : -1;
  }

  private static int wordEnd(String content, int at) {
    int longest = Math.min(content.length(), at + LONGEST_WORD);
    int end = startEnd(content, at);
    while (end < longest && isWordPart(content.charAt(end)) && !content.startsWith("--", end)) {
      end++;
    }
    return end;
  }

  private static boolean isWordPart(char character) {
    char lower = (char) (character | 0x20);
    return (lower >= 'a' && lower <= 'z') || character == '-';
  }

  private static boolean isColon(char character) {
    return character == ':' || character == '：';
  }

  /** What stands behind the directive's own word. */
  private static final class Words {

    private final String content;
    private final int end;
    private final List<NamedRule> rules = new ArrayList<>(1);

    Words(String content, int end) {
      this.content = content;
      this.end = end;
    }

    Directive read(Kind kind, int from, int behindWord) {
      int at = behindWord;
      Span reason = null;
      while (at < end) {
        if (isBetween(content.charAt(at))) {
          at++;
        } else if (!Character.isLetterOrDigit(content.charAt(at))) {
          reason = reason(at);
          at = end;
        } else {
          at = rule(at);
        }
      }
      return new Directive(kind, new Span(from, end), List.copyOf(rules), reason);
    }

    private int rule(int from) {
      int at = from;
      while (at < end && !isBetween(content.charAt(at)) && !isReasonMark(at)) {
        at++;
      }
      rules.add(new NamedRule(content.substring(from, at), new Span(from, at)));
      return at;
    }

    private Span reason(int mark) {
      int at = mark;
      while (at < end && (isReasonMark(at) || isBlankOrHyphen(content.charAt(at)))) {
        at++;
      }
      return at < end ? new Span(at, end) : null;
    }

    private static boolean isBlankOrHyphen(char character) {
      return character == '-' || Blanks.isBlank(character);
    }

    private static boolean isBetween(char character) {
      return character == ',' || character == '，' || character == '、' || Blanks.isBlank(character);
    }

    /** XML has no two hyphens within a comment, so that a colon and a dash count as well. */
    private boolean isReasonMark(int at) {
      char character = content.charAt(at);
      return isColon(character) || character == '—' || content.startsWith("--", at);
    }
  }
}
