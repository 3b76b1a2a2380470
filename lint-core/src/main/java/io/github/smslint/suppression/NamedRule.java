package io.github.smslint.suppression;

import io.github.smslint.source.Span;

/** A rule that a directive names: its id as written, known or not, and where it stands. */
public record NamedRule(String id, Span span) {}
