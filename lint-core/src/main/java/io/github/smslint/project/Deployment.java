package io.github.smslint.project;

import io.github.smslint.source.Location;

/**
 * Where a value is effective.
 *
 * @param profile the profile's name, or the empty string for what holds without any
 * @param production whether real messages are sent with it
 * @param decidedBy where the profile stands that leaves the value as it is, or null where the value
 *     stands there itself or no profile is involved
 * @param takenBy the reference in a filtered file that takes the value from a build file, or null
 */
public record Deployment(String profile, boolean production, Location decidedBy, Location takenBy) {

  /** Of code and configuration that no profile is bound to. */
  public static final Deployment UNBOUND = new Deployment("", true, null);

  /** Of a value that stands where it is effective, with no build between. */
  public Deployment(String profile, boolean production, Location decidedBy) {
    this(profile, production, decidedBy, null);
  }
}
