package io.github.smslint.report;

import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.Arrays;

/** The lines of a file as patches count them: from 0, each ended by LF alone. */
final class DiffLines {

  private final SourceFile file;
  private final String content;
  private final int[] starts;

  DiffLines(SourceFile file) {
    this.file = file;
    this.content = file.content();
    int[] found = new int[64];
    int count = 0;
    for (int at = 0; at < content.length(); ) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at;
      int end = content.indexOf('\n', at);
      at = end < 0 ? content.length() : end + 1;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  SourceFile file() {
    return file;
  }

  int count() {
    return starts.length;
  }

  /** The line in which an offset stands; the number of lines at the end of the last one's. */
  int lineOf(int offset) {
    if (offset == content.length() && (offset == 0 || isEnded(starts.length - 1))) {
      return starts.length;
    }
    int found = Arrays.binarySearch(starts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The line without its LF. */
  Span line(int number) {
    int end = end(number);
    return new Span(starts[number], isEnded(number) ? end - 1 : end);
  }

  /** Whether an LF ends the line. */
  boolean isEnded(int number) {
    return content.charAt(end(number) - 1) == '\n';
  }

  /** Whether a line is the same as one of another file, its end included. */
  boolean isSame(int number, DiffLines other, int otherNumber) {
    int length = end(number) - starts[number];
    return length == other.end(otherNumber) - other.starts[otherNumber]
        && content.regionMatches(starts[number], other.content, other.starts[otherNumber], length);
  }

  private int end(int number) {
    return number + 1 < starts.length ? starts[number + 1] : content.length();
  }
}
