package io.github.smslint.facts;

import io.github.smslint.source.SourceFile;
import java.util.List;

/**
 * One document of a configuration file: what it sets and when it holds.
 *
 * @param family what the files of one set have in common: folder and stem; profiles of one family
 *     override its base
 * @param profiles the condition under which the document holds, as an expression over profile
 *     names; empty where it always holds
 * @param spring whether Spring reads it, so that {@code ${x}} is a reference
 * @param entries the leaves in the order of the file
 */
public record ConfigurationDocument(
    SourceFile file,
    String family,
    String profiles,
    boolean spring,
    List<ConfigurationEntry> entries) {}
