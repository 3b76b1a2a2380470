package io.github.smslint.join;

import io.github.smslint.facts.FileFacts;

/** Gives the facts of a class that no word made worth reading, when another file names it. */
@FunctionalInterface
public interface ClassLookup {

  /** The facts of the one file that declares a type of that simple name, or null. */
  FileFacts find(String simpleName);
}
