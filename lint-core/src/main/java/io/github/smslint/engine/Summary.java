package io.github.smslint.engine;

/**
 * What a run looked at.
 *
 * @param files the files that were looked into
 * @param templates the template texts that were checked
 * @param usages the usages (a configuration or call that sends) that were checked
 * @param credentials the AccessKeys that were found
 */
public record Summary(int files, int templates, int usages, int credentials) {}
