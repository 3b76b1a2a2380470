package io.github.smslint.source;

/**
 * A replacement of one span of a file.
 *
 * @param replacement what shall stand there, already written as the file's format wants it
 */
public record Edit(Location location, String replacement) {}
