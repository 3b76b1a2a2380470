package io.github.smslint.suppression;

import io.github.smslint.document.Comment;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.Span;
import java.util.Arrays;
import java.util.List;

/** Where a file's comments stand, and where its code goes on behind them. */
final class CommentSpans {

  private final String content;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int count;
  private int[] code;
  private int lastAsked = -1;
  private int lastVisible;

  private CommentSpans(String content) {
    this.content = content;
  }

  /** The comments that a reader found, which stand in the order of the file. */
  static CommentSpans of(String content, List<Comment> comments) {
    CommentSpans spans = new CommentSpans(content);
    for (Comment comment : comments) {
      spans.add(comment.span().start(), comment.span().end());
    }
    return spans;
  }

  /** The lines of a file without a reader that begin with a comment mark. */
  static CommentSpans ofLines(String content, LineIndex lines, CommentMarks marks) {
    CommentSpans spans = new CommentSpans(content);
    for (int number = 1; number <= lines.lineCount(); number++) {
      Span line = lines.line(number);
      int start = Blanks.skip(content, line.start(), line.end());
      if (start < line.end() && marks.beginAt(start)) {
        spans.add(start, lineEnd(start, line.end(), marks));
      }
    }
    return spans;
  }

  private static int lineEnd(int start, int end, CommentMarks marks) {
    if (!marks.needEnd(start)) {
      return end;
    }
    return marks.behindEnd(marks.firstEnd(start + 2, end), end);
  }

  /** The comment around an offset, or null. */
  Span around(int offset) {
    int index = indexOf(offset);
    return index < 0 ? null : new Span(starts[index], ends[index]);
  }

  /** The first offset from one on at which neither a blank nor a comment stands; else the end. */
  int codeFrom(int offset) {
    return behindComment(visibleFrom(offset));
  }

  /** The first offset from one on at which no blank stands; else the end. */
  int visibleFrom(int offset) {
    if (offset != lastAsked) {
      lastAsked = offset;
      lastVisible = Blanks.skip(content, offset, content.length());
    }
    return lastVisible;
  }

  private int behindComment(int at) {
    if (code == null) {
      code = new int[count];
      for (int index = count - 1; index >= 0; index--) {
        int behind = Blanks.skip(content, ends[index], content.length());
        boolean joins = index + 1 < count && behind == starts[index + 1];
        code[index] = joins ? code[index + 1] : behind;
      }
    }
    int index = indexOf(at);
    return index < 0 ? at : code[index];
  }

  private int indexOf(int offset) {
    int found = Arrays.binarySearch(starts, 0, count, offset);
    int index = found >= 0 ? found : -found - 2;
    return index >= 0 && offset < ends[index] ? index : -1;
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }
}
