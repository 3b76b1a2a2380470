package io.github.smslint.rules.config.value;

import io.github.smslint.config.Severity;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.reader.Readers;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.config.ApiCall;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.KeyWords;
import io.github.smslint.vocabulary.Placeholders;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports written phone numbers that no message reaches, and more of them than one call takes. */
public final class PhoneNumberRule extends Rule {

  private static final int MOST = 1000;
  private static final int MOST_OF_BATCH = 100;

  /** Fewer are a word with a number behind it. */
  private static final int FEWEST_DIGITS = 4;

  public PhoneNumberRule() {
    super(
        new RuleDescription(
            "config/phone-number",
            Severity.WARNING,
            null,
            "0.1.0",
            List.of("isv.MOBILE_NUMBER_ILLEGAL", "isv.MOBILE_COUNT_OVER_LIMIT")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    List<Fact> facts = usage.all(Role.PHONE_NUMBER);
    if (facts.isEmpty() || !new ApiCall(usage).isLikely()) {
      return;
    }
    for (Fact fact : facts) {
      if (!isReceiver(fact)) {
        continue;
      }
      PhoneNumbers numbers = new PhoneNumbers(fact.value());
      for (Text number : numbers.all()) {
        visit(number, fact, report);
      }
      count(fact, numbers, report);
    }
    compare(usage, report);
  }

  /** In settings {@code phone} and {@code mobile} are often a hotline that a message names. */
  private static boolean isReceiver(Fact fact) {
    String file = fact.value().location().file().name();
    String key = fact.context().substring(fact.context().lastIndexOf('.') + 1);
    return Readers.formatOf(file).isSource() || KeyWords.normalised(key).contains("phonenumber");
  }

  private static void visit(Text number, Fact fact, Report report) {
    String value = number.value();
    boolean judged =
        number.isComplete()
            && digits(value) >= FEWEST_DIGITS
            && (digits(value) == value.length() || !Placeholders.isPlaceholder(value))
            && value.indexOf('{') < 0;
    if (judged && PhoneNumber.of(value) == PhoneNumber.MALFORMED) {
      report.finding(number.location(), "malformed", value).in(fact.context());
    }
  }

  private static void count(Fact fact, PhoneNumbers numbers, Report report) {
    int most = numbers.isArray() ? MOST_OF_BATCH : MOST;
    int written = numbers.all().size();
    if (written > most) {
      Text beyond = numbers.all().get(most);
      report
          .finding(
              beyond.location(),
              numbers.isArray() ? "many-of-batch" : "many",
              Integer.toString(written),
              Integer.toString(most))
          .in(fact.context());
    }
  }

  /** A batch matches numbers, signatures and values by their place in three arrays. */
  private static void compare(Usage usage, Report report) {
    Fact phones = usage.only(Role.PHONE_NUMBER);
    if (phones == null || !phones.value().value().strip().startsWith("[")) {
      return;
    }
    int written = new PhoneNumbers(phones.value()).all().size();
    compare(phones, written, usage.only(Role.SIGN_NAME), "signatures", report);
    compare(phones, written, usage.only(Role.TEMPLATE_PARAM), "values", report);
  }

  private static void compare(Fact phones, int written, Fact other, String key, Report report) {
    int count = other == null ? -1 : new ParamReading(other.value().value()).items();
    if (count >= 0 && count != written) {
      report
          .finding(
              phones.value().location(), key, Integer.toString(written), Integer.toString(count))
          .in(phones.context())
          .related(other.value().location(), "other-array");
    }
  }

  private static int digits(String value) {
    int digits = 0;
    for (int at = 0; at < value.length(); at++) {
      digits += value.charAt(at) >= '0' && value.charAt(at) <= '9' ? 1 : 0;
    }
    return digits;
  }
}
