package io.github.smslint.document;

import io.github.smslint.source.Span;

/**
 * A name that stands for something else.
 *
 * @param name the dotted name as written, without spaces; empty for an expression that smslint does
 *     not follow
 */
public record Reference(String name, Span span) implements Value {}
