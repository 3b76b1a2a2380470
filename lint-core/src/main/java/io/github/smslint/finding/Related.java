package io.github.smslint.finding;

import io.github.smslint.source.Location;

/** Another place that a finding speaks of, and what it is. */
public record Related(Location location, Message message) {}
