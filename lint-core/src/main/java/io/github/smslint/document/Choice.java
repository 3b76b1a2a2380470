package io.github.smslint.document;

import io.github.smslint.source.Span;
import java.util.List;

/** One of several values, which one is known only at run time: {@code a ? b : c}. */
public record Choice(List<Value> options, Span span) implements Value {}
