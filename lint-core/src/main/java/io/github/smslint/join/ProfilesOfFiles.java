package io.github.smslint.join;

import io.github.smslint.vocabulary.Profiles;

/** Gives the profile names that hold for a file. */
@FunctionalInterface
public interface ProfilesOfFiles {

  /** The profiles for a path from the project root; never null. */
  Profiles profilesFor(String path);
}
