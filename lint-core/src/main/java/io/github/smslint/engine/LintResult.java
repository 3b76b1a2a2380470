package io.github.smslint.engine;

import io.github.smslint.finding.Finding;
import java.util.List;

/**
 * The outcome of a run.
 *
 * @param findings sorted by path, place and rule, severities already those of the settings
 * @param suppressed the findings that a comment silences, in the same order; not among the others
 */
public record LintResult(List<Finding> findings, List<Finding> suppressed, Summary summary) {}
