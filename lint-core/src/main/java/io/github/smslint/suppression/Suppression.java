package io.github.smslint.suppression;

import io.github.smslint.source.Span;
import java.util.List;

/**
 * A directive in a comment of a file, and what of the file it covers.
 *
 * @param span the directive from its first word to the end of its reason, without comment marks; of
 *     an unknown one only its word
 * @param rules the rules that it names, in its order; none where it names none
 * @param reason where the reason stands, or null
 * @param comment the line of a comment right below, of which it is taken first to speak; or null
 * @param covered what it covers otherwise; null where there is nothing that it could cover
 * @param removal what to delete so that the directive is gone and nothing else
 * @param block how the two ends of a block belong together; null for all other kinds
 */
public record Suppression(
    Kind kind,
    Span span,
    List<NamedRule> rules,
    Span reason,
    Span comment,
    Span covered,
    Span removal,
    Block block) {

  /** What a rule of the directive covers, by its number among the rules; may be null. */
  public Span covered(int rule) {
    return kind == Kind.BLOCK ? block.covered().get(rule) : covered;
  }

  /** Which part of the file a directive speaks of. */
  public enum Kind {
    /** {@code smslint-disable-next-line}. */
    NEXT_LINE,
    /** {@code smslint-disable-line}. */
    LINE,
    /** {@code smslint-disable-file}. */
    FILE,
    /** {@code smslint-disable-block}, which lasts until the next kind or to the file's end. */
    BLOCK,
    /** {@code smslint-enable}. */
    END,
    /** Begins like a directive but is none. */
    UNKNOWN
  }
}
