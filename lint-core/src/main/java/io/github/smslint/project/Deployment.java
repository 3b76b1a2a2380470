package io.github.smslint.project;

import io.github.smslint.source.SourceFile;

/**
 * Where a value is effective.
 *
 * @param profile the profile's name, or the empty string for what holds without any
 * @param production whether real messages are sent with it
 * @param decidedBy the profile's file that leaves the value as it is, or null where the value
 *     stands there itself or no profile is involved
 */
public record Deployment(String profile, boolean production, SourceFile decidedBy) {

  /** Of code and configuration that no profile is bound to. */
  public static final Deployment UNBOUND = new Deployment("", true, null);
}
