package io.github.smslint.reader;

/** How deep a tree may become, so that whoever walks it may do so by recursion. */
final class Nesting {

  /** The number of values that may stand around a value; what is deeper is left out. */
  static final int DEEPEST = 500;

  private Nesting() {}
}
