package io.github.smslint.reader.format;

/** How deep a tree may become, so that whoever walks it may do so by recursion. */
public final class Nesting {

  /** The number of values that may stand around a value; what is deeper is left out. */
  public static final int DEEPEST = 500;

  private Nesting() {}
}
