package io.github.smslint.source;

/** A place for people: line and column count from 1, columns in Unicode code points. */
public record Position(int line, int column) {}
