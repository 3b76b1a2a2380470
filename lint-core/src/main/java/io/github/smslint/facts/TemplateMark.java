package io.github.smslint.facts;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.source.Location;

/**
 * What a manifest says of a template code.
 *
 * @param test whether the provider calls it a test template (TemplateTag 4)
 */
public record TemplateMark(String code, TemplateKind kind, boolean test, Location location) {}
