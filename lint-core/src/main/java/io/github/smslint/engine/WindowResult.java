package io.github.smslint.engine;

import io.github.smslint.finding.Finding;
import java.util.List;
import java.util.Set;

/**
 * What one window of a manifest gave.
 *
 * @param findings those about the window, in no order
 * @param templates how many there are
 * @param fields the names of all fields that its items give
 */
record WindowResult(List<Finding> findings, int templates, Set<String> fields) {}
