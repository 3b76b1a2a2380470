package io.github.smslint.cli;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.template.TemplateParser;

/**
 * How long a template is.
 *
 * @param characters the fixed ones, in UTF-16 units as messages are billed, the signature with its
 *     brackets included
 * @param variables how many variables come to that
 * @param signed whether the signature is counted
 */
record TemplateLength(int characters, int variables, boolean signed) {

  private static final int SINGLE = 70;
  private static final int PART = 67;
  private static final int BRACKETS = 2;

  /**
   * @param sign the signature without brackets, or null
   */
  static TemplateLength of(String template, String sign) {
    int characters = sign == null ? 0 : sign.length() + BRACKETS;
    int variables = 0;
    for (TemplateNode node : TemplateParser.parse(template)) {
      if (node instanceof TemplateNode.Variable) {
        variables++;
      } else {
        characters += node.end() - node.start();
      }
    }
    return new TemplateLength(characters, variables, sign != null);
  }

  /** How many messages a domestic recipient's is billed as, the variables being empty. */
  int segments() {
    return characters <= SINGLE ? 1 : (characters + PART - 1) / PART;
  }

  /** One line for the user; segments of international messages depend on their alphabet. */
  String describe(TemplateKind kind, Words words) {
    String length = words.say("length", number(characters));
    String uncounted = signed ? "" : words.say("length.signature");
    if (variables > 0) {
      String values =
          words.say(
              variables == 1 ? "length.variables.one" : "length.variables", number(variables));
      uncounted = uncounted.isEmpty() ? values : words.say("length.and", uncounted, values);
    }
    if (!uncounted.isEmpty()) {
      length = words.say("length.without", length, uncounted);
    }
    if (kind == TemplateKind.INTERNATIONAL) {
      return words.say("length.end", length);
    }
    String parts =
        segments() == 1
            ? words.say("segments.one", number(SINGLE - characters))
            : words.say("segments", number(segments()), number(PART));
    return words.say("length.segments", length, parts);
  }

  private static String number(int value) {
    return Integer.toString(value);
  }
}
