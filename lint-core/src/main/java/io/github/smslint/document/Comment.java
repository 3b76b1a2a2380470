package io.github.smslint.document;

import io.github.smslint.source.Span;
import io.github.smslint.text.Text;

/**
 * A comment.
 *
 * @param text what it says, without the comment marks
 * @param span the comment with its marks
 */
public record Comment(Text text, Span span) {

  /** What comments begin with that tell smslint to keep silent. */
  public static final String DIRECTIVE = "smslint-disable";

  /** What comments begin with that end what such a comment began. */
  public static final String DIRECTIVE_END = "smslint-enable";
}
