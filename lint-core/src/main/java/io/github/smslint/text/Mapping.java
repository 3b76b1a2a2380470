package io.github.smslint.text;

import io.github.smslint.source.Span;
import java.util.Arrays;

/**
 * Where the characters of a decoded text stand in their file, kept in runs: a run is either copied
 * character by character, or an escape whose decoded characters all stand for the same source
 * range. Decoded offsets and source offsets are UTF-16, from 0.
 */
public final class Mapping {

  private final int[] decodedStarts;
  private final int[] sourceStarts;
  private final int[] sourceLengths;
  private final int decodedLength;

  private Mapping(int[] decodedStarts, int[] sourceStarts, int[] sourceLengths, int decodedLength) {
    this.decodedStarts = decodedStarts;
    this.sourceStarts = sourceStarts;
    this.sourceLengths = sourceLengths;
    this.decodedLength = decodedLength;
  }

  /** The mapping of a text that is written as it is. */
  public static Mapping copy(int sourceStart, int length) {
    return new Mapping(new int[] {0}, new int[] {sourceStart}, new int[] {length}, length);
  }

  public int decodedLength() {
    return decodedLength;
  }

  public int runCount() {
    return decodedStarts.length;
  }

  /**
   * The source range of the decoded characters from {@code start} to {@code end}; for an empty
   * range the caret before the character at {@code start}.
   */
  public Span source(int start, int end) {
    if (start < 0 || end < start || end > decodedLength) {
      throw new IndexOutOfBoundsException("[" + start + ", " + end + ") of " + decodedLength);
    }
    if (end == start) {
      int caret = start == decodedLength ? sourceEnd() : sourceStartOf(start);
      return new Span(caret, caret);
    }
    return new Span(sourceStartOf(start), sourceEndOf(end - 1));
  }

  /** The source range of the whole text. */
  public Span source() {
    return new Span(sourceStarts[0], sourceEnd());
  }

  /** The mapping of the part from {@code start} to {@code end}; an escape is never split. */
  public Mapping slice(int start, int end) {
    Builder builder = new Builder(source(start, start).start());
    appendTo(builder, start, end);
    return builder.build();
  }

  /**
   * The mapping of a text that was decoded from another decoded text: where this one's characters
   * stand in the file of the other.
   *
   * @param outer where the characters stand that are this mapping's source
   */
  public Mapping through(Mapping outer) {
    Builder builder = new Builder(outer.source(source().start(), source().start()).start());
    for (int run = 0; run < runCount(); run++) {
      int start = sourceStarts[run];
      int end = start + sourceLengths[run];
      if (isCopy(run)) {
        outer.appendTo(builder, start, end);
      } else {
        Span span = outer.source(start, end);
        builder.escape(decodedEnd(run) - decodedStarts[run], span.start(), span.length());
      }
    }
    return builder.build();
  }

  private void appendTo(Builder builder, int start, int end) {
    for (int at = start; at < end; ) {
      int run = runOf(at);
      int stop = Math.min(end, decodedEnd(run));
      if (isCopy(run)) {
        builder.copy(sourceStartOf(at), stop - at);
      } else {
        builder.escape(stop - at, sourceStarts[run], sourceLengths[run]);
      }
      at = stop;
    }
  }

  private int sourceEnd() {
    int last = sourceStarts.length - 1;
    return sourceStarts[last] + sourceLengths[last];
  }

  private int sourceStartOf(int decoded) {
    int run = runOf(decoded);
    return isCopy(run) ? sourceStarts[run] + decoded - decodedStarts[run] : sourceStarts[run];
  }

  private int sourceEndOf(int decoded) {
    int run = runOf(decoded);
    return isCopy(run)
        ? sourceStarts[run] + decoded - decodedStarts[run] + 1
        : sourceStarts[run] + sourceLengths[run];
  }

  private int runOf(int decoded) {
    int found = Arrays.binarySearch(decodedStarts, decoded);
    return found >= 0 ? found : -found - 2;
  }

  private int decodedEnd(int run) {
    return run + 1 < decodedStarts.length ? decodedStarts[run + 1] : decodedLength;
  }

  private boolean isCopy(int run) {
    return sourceLengths[run] == decodedEnd(run) - decodedStarts[run];
  }

  /** Collects runs in the order of the decoded text. */
  public static final class Builder {

    private int[] decodedStarts = new int[4];
    private int[] sourceStarts = new int[4];
    private int[] sourceLengths = new int[4];
    private int count;
    private int decodedLength;
    private boolean lastIsCopy;
    private final int emptyAt;

    /**
     * @param sourceStart where the text begins in the file, told in case that it is empty
     */
    public Builder(int sourceStart) {
      this.emptyAt = sourceStart;
    }

    /** The next {@code length} characters stand in the file as they are. */
    public Builder copy(int sourceStart, int length) {
      if (length == 0) {
        return this;
      }
      boolean continues =
          lastIsCopy && sourceStarts[count - 1] + sourceLengths[count - 1] == sourceStart;
      if (continues) {
        sourceLengths[count - 1] += length;
        decodedLength += length;
      } else {
        add(length, sourceStart, length);
      }
      lastIsCopy = true;
      return this;
    }

    /** The next {@code length} characters all stand for the same source range. */
    public Builder escape(int length, int sourceStart, int sourceLength) {
      if (length == 0) {
        return this;
      }
      if (length == sourceLength) {
        return copy(sourceStart, length);
      }
      add(length, sourceStart, sourceLength);
      lastIsCopy = false;
      return this;
    }

    public Mapping build() {
      if (count == 0) {
        return Mapping.copy(emptyAt, 0);
      }
      return new Mapping(
          Arrays.copyOf(decodedStarts, count),
          Arrays.copyOf(sourceStarts, count),
          Arrays.copyOf(sourceLengths, count),
          decodedLength);
    }

    private void add(int length, int sourceStart, int sourceLength) {
      if (count == decodedStarts.length) {
        decodedStarts = Arrays.copyOf(decodedStarts, count * 2);
        sourceStarts = Arrays.copyOf(sourceStarts, count * 2);
        sourceLengths = Arrays.copyOf(sourceLengths, count * 2);
      }
      decodedStarts[count] = decodedLength;
      sourceStarts[count] = sourceStart;
      sourceLengths[count] = sourceLength;
      count++;
      decodedLength += length;
    }
  }
}
