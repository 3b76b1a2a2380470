package io.github.smslint.project;

import io.github.smslint.text.Text;

/**
 * A library that a build file asks for.
 *
 * @param group its group, or the empty string
 * @param artifact its name, at its place
 * @param version as it is written or set in the same file, or null
 */
public record Dependency(String group, Text artifact, Text version) {}
