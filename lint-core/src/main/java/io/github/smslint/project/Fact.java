package io.github.smslint.project;

import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;

/**
 * One thing that a project says about sending SMS.
 *
 * @param value the effective value, which stands at the literal that gives it
 * @param context the key path or the qualified name of the member in which it stands
 */
public record Fact(Role role, Text value, String context) {}
