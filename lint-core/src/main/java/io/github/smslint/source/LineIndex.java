package io.github.smslint.source;

import java.util.Arrays;

/** The line starts of a text; lines end at LF, CR LF or CR, and line numbers count from 1. */
public final class LineIndex {

  private static final int BLOCK = 4096;

  private final String content;
  private final int[] starts;
  private final int before;
  private volatile int[] pairs;

  public LineIndex(String content) {
    this(content, 0);
  }

  /**
   * @param before how many lines of the file stand before the text, which count
   */
  LineIndex(String content, int before) {
    this.content = content;
    this.before = before;
    int[] found = new int[Math.max(16, content.length() / 32)];
    int count = 1;
    int feed = content.indexOf('\n');
    int carriageReturn = content.indexOf('\r');
    while (feed >= 0 || carriageReturn >= 0) {
      boolean alone = carriageReturn >= 0 && (feed < 0 || carriageReturn + 1 < feed);
      int end = alone ? carriageReturn : feed;
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = end + 1;
      feed = feed == end ? content.indexOf('\n', end + 1) : feed;
      carriageReturn =
          carriageReturn >= 0 && carriageReturn <= end
              ? content.indexOf('\r', end + 1)
              : carriageReturn;
    }
    this.starts = Arrays.copyOf(found, count);
  }

  public int lineCount() {
    return before + starts.length;
  }

  /** The number of the line, from 1, in which the offset stands. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(starts, offset);
    return before + (found >= 0 ? found + 1 : -found - 1);
  }

  /** The line's range without its terminator; {@code line} counts from 1. */
  public Span line(int line) {
    int start = startOf(line);
    int end = line - before < starts.length ? startOf(line + 1) : content.length();
    while (end > start && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
      end--;
    }
    return new Span(start, end);
  }

  public Position position(int offset) {
    int line = lineOf(offset);
    return new Position(line, codePoints(startOf(line), offset) + 1);
  }

  /**
   * The position at which a span that started earlier ends; an end at the very start of a line is
   * told as the end of the line before it, so that whole-line spans stay on their line.
   */
  public Position endPosition(Span span) {
    int line = lineOf(span.end());
    if (!span.isEmpty() && line > before + 1 && startOf(line) == span.end()) {
      return position(line(line - 1).end());
    }
    return position(span.end());
  }

  private int startOf(int line) {
    return starts[line - before - 1];
  }

  /** Many findings in one line of megabytes must not each count it from its start. */
  private int codePoints(int start, int end) {
    if (end - start < BLOCK) {
      return content.codePointCount(start, end);
    }
    return end - start - (pairsBefore(end) - pairsBefore(start));
  }

  /** How many surrogate pairs end before an offset. */
  private int pairsBefore(int offset) {
    int[] known = pairs;
    if (known == null) {
      known = countPairs();
      pairs = known;
    }
    int block = offset / BLOCK;
    return known[block] + pairsIn(block * BLOCK, offset);
  }

  private int[] countPairs() {
    int[] counted = new int[content.length() / BLOCK + 1];
    for (int block = 1; block < counted.length; block++) {
      counted[block] = counted[block - 1] + pairsIn((block - 1) * BLOCK, block * BLOCK);
    }
    return counted;
  }

  private int pairsIn(int start, int end) {
    int found = 0;
    for (int at = Math.max(1, start); at < end; at++) {
      boolean pair =
          Character.isLowSurrogate(content.charAt(at))
              && Character.isHighSurrogate(content.charAt(at - 1));
      found += pair ? 1 : 0;
    }
    return found;
  }
}
