package io.github.smslint.document;

import io.github.smslint.source.Span;

/**
 * A place at which a file does not follow its format.
 *
 * @param reason what was found or expected there, in English, in a few words
 */
public record SyntaxProblem(Span span, String reason) {}
