package io.github.smslint.project;

import io.github.smslint.source.Span;
import io.github.smslint.text.Text;

/**
 * A field of a template or signature in a manifest.
 *
 * @param name the API's name of it, or null where the API has none
 * @param written the key as it is written
 * @param key where the key stands; an empty span where a heading names the field
 * @param value the text, or null where it is a list or a map
 */
public record SubmittedField(String name, String written, Span key, Text value) {}
