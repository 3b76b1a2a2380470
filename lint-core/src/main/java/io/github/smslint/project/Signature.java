package io.github.smslint.project;

import io.github.smslint.text.Text;

/**
 * A signature's name at the place where it is written.
 *
 * @param testMark whether a manifest says that it is for tests
 * @param context the key path or member in which it stands
 */
public record Signature(Text name, boolean testMark, Deployment deployment, String context) {}
