package io.github.smslint.suppression;

import io.github.smslint.source.Span;
import java.util.List;

/**
 * How the two ends of a block belong together, told at each of them.
 *
 * @param covered at the beginning, what each rule covers, in their order; at an end nothing
 * @param matched whether each rule has its other end; at an end without rules one answer for it
 * @param otherEnd at a beginning, what to delete so that its end is gone; null where it has none or
 *     that ends something else too
 */
public record Block(List<Span> covered, List<Boolean> matched, Span otherEnd) {

  /** Whether each rule has its other end. */
  public boolean isMatched() {
    return !matched.contains(false);
  }
}
