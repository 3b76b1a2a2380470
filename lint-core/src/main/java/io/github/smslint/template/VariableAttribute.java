package io.github.smslint.template;

import io.github.smslint.text.Text;

/**
 * What a submission says that a variable's values are.
 *
 * @param variable the variable's name where the attribute is given, not where the variable is used
 * @param attribute the attribute's code, {@code numberCaptcha}
 */
public record VariableAttribute(Text variable, Text attribute) {}
