package io.github.smslint.suppression;

import java.util.List;

/** The characters by which files begin and end comments, whatever their language. */
final class CommentMarks {

  /** What a line of a comment may begin with, longer ones first. */
  private static final List<String> BEGINNINGS =
      List.of(
          "<!--", "<%--", "{/*", "/*", "//", "--", "#", "*", ";", "!", "'", "/", "REM ", "rem ");

  /** What may begin a comment behind something else; of these the first three at any place. */
  private static final List<String> BEHIND = List.of("<!--", "/*", "//", "--", "#", ";", "'");

  private static final int ANYWHERE = 3;

  private static final List<String> ENDS = List.of("*/}", "*/", "--%>", "-->");

  private final String content;

  CommentMarks(String content) {
    this.content = content;
  }

  /** Whether a line's first visible character begins a comment. */
  boolean beginAt(int at) {
    return lengthAt(BEGINNINGS, at) > 0;
  }

  /** Whether the comment that begins at an offset lasts until a mark ends it. */
  boolean needEnd(int at) {
    return content.startsWith("/*", at)
        || content.startsWith("{/*", at)
        || content.startsWith("<!--", at)
        || content.startsWith("<%--", at);
  }

  /** Whether nothing but marks and blanks stands in a range. */
  boolean fill(int from, int to) {
    int at = Blanks.skip(content, from, to);
    while (at < to) {
      int length = lengthAt(BEGINNINGS, at);
      if (length == 0) {
        return false;
      }
      at = Blanks.skip(content, at + length, to);
    }
    return at == to;
  }

  /** Where the mark begins right before an offset, in a line where other things stand before it. */
  int beginBefore(int at, int lineStart) {
    int end = Blanks.skipBack(content, at, lineStart);
    for (int number = 0; number < BEHIND.size(); number++) {
      String mark = BEHIND.get(number);
      int start = end - mark.length();
      if (start >= lineStart && content.startsWith(mark, start)) {
        boolean apart = start == lineStart || Blanks.isBlank(content.charAt(start - 1));
        return apart || number < ANYWHERE ? start : -1;
      }
    }
    return -1;
  }

  /** Where in a range the first mark begins that ends a comment; else the range's end. */
  int firstEnd(int from, int to) {
    for (int at = from; at < to; at++) {
      int length = lengthAt(ENDS, at);
      if (length > 0 && at + length <= to) {
        return at;
      }
    }
    return to;
  }

  /** The offset behind the end mark that stands at an offset, after blanks; else the offset. */
  int behindEnd(int from, int to) {
    int at = Blanks.skip(content, from, to);
    while (at + 1 < to && content.charAt(at) == '*' && content.charAt(at + 1) == '*') {
      at++;
    }
    int length = lengthAt(ENDS, at);
    return length > 0 && at + length <= to ? at + length : from;
  }

  private int lengthAt(List<String> marks, int at) {
    for (String mark : marks) {
      if (content.startsWith(mark, at)) {
        return mark.length();
      }
    }
    return 0;
  }
}
