package io.github.smslint.cli;

import io.github.smslint.project.Template;
import io.github.smslint.rules.template.length.Alphabet;
import io.github.smslint.rules.template.length.MessageLength;

/** Says how long a template and its messages are, and as how many messages they are billed. */
final class TemplateLength {

  private final Template template;
  private final MessageLength length;
  private final Words words;

  TemplateLength(Template template, Words words) {
    this.template = template;
    this.length = MessageLength.of(template);
    this.words = words;
  }

  /** One line for the user, and another one where a character makes messages smaller. */
  String describe() {
    String written = words.say("length.written", number(MessageLength.written(template)));
    String line = words.say("length.line", written, sent(), segments());
    return length.alphabet() == Alphabet.UCS_2 ? line + "\n" + cause() : line;
  }

  private String sent() {
    boolean upTo = length.variables() > 0 && length.isLimited();
    String sent =
        upTo
            ? words.say("length.most", number(length.longest()))
            : words.say("length", number(length.fixed()));
    String uncounted = length.isSigned() ? "" : words.say("length.signature");
    if (!length.isLimited()) {
      String values = values(length.variables());
      uncounted = uncounted.isEmpty() ? values : words.say("length.and", uncounted, values);
    }
    return uncounted.isEmpty() ? sent : words.say("length.without", sent, uncounted);
  }

  private String values(int variables) {
    String key = variables == 1 ? "length.variables.one" : "length.variables";
    return words.say(key, number(variables));
  }

  private String segments() {
    Alphabet alphabet = length.alphabet();
    int segments = length.segments();
    if (segments > 1) {
      return words.say("segments", number(segments), number(alphabet.part()));
    }
    int units = length.isLimited() ? length.longest() : length.fixed();
    return words.say("segments.one", number(alphabet.single() - units));
  }

  /** What keeps an international message out of the alphabet of which one message holds more. */
  private String cause() {
    int at = MessageLength.firstOutsideGsm7(template);
    return at < 0
        ? words.say("length.ucs2.signature")
        : words.say("length.ucs2", character(template.content().value(), at));
  }

  private static String character(String text, int at) {
    return Character.toString(text.codePointAt(at));
  }

  private static String number(int value) {
    return Integer.toString(value);
  }
}
