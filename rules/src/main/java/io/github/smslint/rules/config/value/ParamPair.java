package io.github.smslint.rules.config.value;

/**
 * A name and a value of TemplateParam; offsets count characters of the whole text, without quotes.
 *
 * @param object the number of the object that holds it, from 0
 * @param shape how the value is written
 */
record ParamPair(
    int object, int keyStart, int keyEnd, int valueStart, int valueEnd, ParamShape shape) {}
