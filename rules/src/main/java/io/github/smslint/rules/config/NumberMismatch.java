package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rules.config.value.PhoneNumber;
import io.github.smslint.rules.config.value.PhoneNumbers;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Placeholders;
import io.github.smslint.vocabulary.Role;

/** Says of a written number that the template of the same call is not sent there. */
final class NumberMismatch {

  private NumberMismatch() {}

  static void visit(Usage usage, ApiCall call, Report report) {
    if (call.templateSide() == null || call.isManagement()) {
      return;
    }
    for (Fact fact : usage.all(Role.PHONE_NUMBER)) {
      for (Text number : new PhoneNumbers(fact.value()).all()) {
        if (number.isComplete() && !Placeholders.isPlaceholder(number.value())) {
          visit(number, fact, call, report);
        }
      }
    }
  }

  private static void visit(Text number, Fact fact, ApiCall call, Report report) {
    String value = number.value();
    PhoneNumber kind = PhoneNumber.of(value);
    boolean international = call.templateSide() == Side.INTERNATIONAL;
    boolean marked = value.startsWith("+") || value.startsWith("00");
    boolean mainland = kind == PhoneNumber.MAINLAND || kind == PhoneNumber.LIKELY_MAINLAND;
    boolean abroad = kind == PhoneNumber.ABROAD && (marked || value.charAt(0) != '1');
    if (international ? !mainland : !abroad) {
      return;
    }
    boolean sure = marked || kind == PhoneNumber.MAINLAND;
    String key = international ? "mainland-number" : "number-abroad";
    report
        .finding(number.location(), key, value, call.template().value().value())
        .severity(sure ? Severity.ERROR : Severity.WARNING)
        .in(fact.context())
        .related(call.template().value().location(), "template");
  }
}
