package io.github.smslint.facts;

import io.github.smslint.project.Fact;

/**
 * A signature or template code written in source, whether or not an object is told it.
 *
 * @param profiles the profile expression of the code around it; empty for none
 */
public record Sighting(Fact fact, String profiles) {}
