package io.github.smslint.join;

import io.github.smslint.facts.BuildModule;

/** Reads a pom.xml of the project when a value speaks of a Maven property. */
@FunctionalInterface
public interface ModuleLookup {

  /** What the project's file at that path says as a Maven module, or null. */
  BuildModule findModule(String path);
}
