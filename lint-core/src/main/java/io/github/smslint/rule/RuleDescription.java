package io.github.smslint.rule;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import java.util.List;

/**
 * What is known of a rule without running it.
 *
 * @param id the group and the name, {@code template/bracket}
 * @param severity the severity without configuration; the heavier one where the rule has two
 * @param fix the best fix that the rule may offer, or null
 * @param since the version of smslint in which the rule appeared
 * @param prevents the provider's error codes that the rule keeps away
 */
public record RuleDescription(
    String id, Severity severity, Fix.Safety fix, String since, List<String> prevents) {}
