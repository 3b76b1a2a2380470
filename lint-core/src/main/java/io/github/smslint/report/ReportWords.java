package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.finding.MessageBundle;
import java.util.List;

/** The words of the text report itself, in one language. */
final class ReportWords {

  private final MessageBundle bundle;

  ReportWords(Language language) {
    this.bundle = new MessageBundle(ReportWords.class, "report_" + language.id() + ".properties");
  }

  String say(String key, String... arguments) {
    return MessageBundle.format(bundle.pattern(key), List.of(arguments));
  }

  /** A number of things, in the singular where the language has one. */
  String count(String things, int number) {
    String singular = bundle.pattern(things + ".one");
    String pattern = number == 1 && singular != null ? singular : bundle.pattern(things);
    return MessageBundle.format(pattern, List.of(Integer.toString(number)));
  }

  /** Two parts of an enumeration; the first may be empty. */
  String join(String before, String next) {
    return before.isEmpty() ? next : say("list", before, next);
  }
}
