package io.github.smslint.configfile;

import io.github.smslint.source.Location;

/**
 * One thing that a configuration file says, told for people.
 *
 * @param key the way to it from the top: {@code locale}, {@code rules.template/link}, {@code
 *     rules.template/link.allowed-hosts}
 * @param value what is said, as it would be written in one line
 * @param place where it is said
 */
public record Statement(String key, String value, Location place) {}
