package io.github.smslint.facts;

import io.github.smslint.text.Text;

/**
 * A named value of source code: a field with its first value.
 *
 * @param type the simple name of the type that holds it
 * @param value the value, perhaps with holes, or null where none is written
 * @param configurationKey the configuration key from which it is filled, or null
 */
public record Constant(String type, String name, Text value, String configurationKey) {}
