package io.github.smslint.rules.template.wording;

import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleOption;
import java.util.List;
import java.util.Locale;

/** What the user lets stand in templates, letter case ignored. */
final class AllowedTexts {

  static final String CONTACTS = "allowed-contacts";

  private static final String WORDS = "allowed-words";

  private AllowedTexts() {}

  static RuleOption words() {
    return RuleOption.texts(WORDS, 2);
  }

  /** Whether a text is one of the words. */
  static boolean areWords(String written, Template template, Report report) {
    for (String allowed : told(WORDS, template, report)) {
      if (allowed.equalsIgnoreCase(written)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the contacts stands in a text, which may hold words around it. */
  static boolean holdContact(String written, Template template, Report report) {
    String lower = written.toLowerCase(Locale.ROOT);
    for (String allowed : told(CONTACTS, template, report)) {
      if (lower.contains(allowed.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> told(String option, Template template, Report report) {
    return report.options(template.content().location()).texts(option);
  }
}
