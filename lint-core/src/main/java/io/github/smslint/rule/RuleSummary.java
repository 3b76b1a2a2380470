package io.github.smslint.rule;

/**
 * A rule as it is listed, in one language.
 *
 * @param severity the severity's id
 * @param fix the id of the safety of its fixes, or null where it has none
 * @param prevents what it keeps away, parted by commas; empty for nothing
 * @param summary the first sentence of its page
 */
public record RuleSummary(
    String id, String severity, String fix, String prevents, String summary) {}
