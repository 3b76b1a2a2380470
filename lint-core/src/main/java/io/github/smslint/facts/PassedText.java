package io.github.smslint.facts;

import io.github.smslint.text.Text;

/**
 * A text that is handed to a method or constructor of another file, whose parameters tell what it
 * is.
 *
 * @param method {@code Type.method/3} with the number of the arguments
 * @param position the number of the argument, from 0
 * @param context the qualified name of the member that hands it over
 */
public record PassedText(String method, int position, Text value, String context) {}
