package io.github.smslint.document;

import io.github.smslint.source.Span;
import java.util.List;

/** A sequence of values, in the order of the file. */
public record ListValue(List<Value> items, Span span) implements Value {}
