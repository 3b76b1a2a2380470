package io.github.smslint.project;

import io.github.smslint.text.Text;

/**
 * A signature's name at the place where it is written.
 *
 * @param testMark whether a manifest says that it is for tests
 * @param context the key path or member in which it stands
 * @param submission the fields with which a manifest submits it, or null where it is only used
 */
public record Signature(
    Text name, boolean testMark, Deployment deployment, String context, Submission submission) {

  /** A signature that is used. */
  public Signature(Text name, boolean testMark, Deployment deployment, String context) {
    this(name, testMark, deployment, context, null);
  }
}
