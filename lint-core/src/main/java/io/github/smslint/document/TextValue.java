package io.github.smslint.document;

import io.github.smslint.source.Span;
import io.github.smslint.text.Text;

/**
 * A scalar, a string literal, a number, or a concatenation of such.
 *
 * @param span the value as written, quotes included
 */
public record TextValue(Text text, Span span) implements Value {}
