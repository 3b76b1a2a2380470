package io.github.smslint.engine;

/**
 * What was fixed in a run.
 *
 * @param findings how many findings
 * @param files in how many files
 */
public record Fixed(int findings, int files) {}
