package io.github.smslint.rules.config;

import io.github.smslint.config.RuleOptions;
import io.github.smslint.config.Severity;
import io.github.smslint.document.Format;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.reader.Readers;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import io.github.smslint.vocabulary.KeyWords;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports a call that waits too short or too long, and a send that is repeated by itself. */
public final class TimeoutRule extends Rule {

  private static final String SHORTEST = "shortest";
  private static final String LONGEST = "longest";

  public TimeoutRule() {
    super(new RuleDescription("config/timeout", Severity.WARNING, null, "0.1.0", List.of()));
  }

  @Override
  public List<RuleOption> options() {
    return List.of(
        RuleOption.integer(SHORTEST, Wait.SHORTEST, 1),
        RuleOption.integer(LONGEST, Wait.LONGEST, 1));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    List<Fact> retries = usage.all(Role.RETRY);
    List<Fact> connects = usage.all(Role.CONNECT_TIMEOUT);
    List<Fact> reads = usage.all(Role.READ_TIMEOUT);
    if (retries.isEmpty() && connects.isEmpty() && reads.isEmpty()) {
      return;
    }
    ApiCall call = new ApiCall(usage);
    if (!call.isLikelySms()) {
      return;
    }
    waits(connects, "connect", report);
    waits(reads, "read", report);
    if (call.isSending() && !call.isManagement()) {
      retry(retries, report);
    }
  }

  private static void waits(List<Fact> facts, String what, Report report) {
    for (Fact fact : facts) {
      RuleOptions told = report.options(fact.value().location());
      Wait accepted =
          new Wait(told.integer(SHORTEST, Wait.SHORTEST), told.integer(LONGEST, Wait.LONGEST));
      Wait.Fault fault = fact.value().isComplete() ? accepted.fault(fact) : null;
      if (fault != null) {
        found(fact, what + "-" + key(fault), accepted.limit(fault), report);
      }
    }
  }

  private static String key(Wait.Fault fault) {
    switch (fault) {
      case SHORT:
        return "short";
      case LONG:
        return "long";
      default:
        return "either";
    }
  }

  /** Where retries are switched off, their number says nothing; the switch speaks before it. */
  private static void retry(List<Fact> facts, Report report) {
    Fact switched = null;
    for (Fact fact : facts) {
      String value = fact.value().value().strip();
      if (value.equalsIgnoreCase("false") || value.equals("0")) {
        return;
      }
      if (value.equalsIgnoreCase("true")) {
        switched = fact;
      }
    }
    if (switched != null) {
      found(switched, "retry", "", report);
      return;
    }
    for (Fact fact : facts) {
      if (isNumberAboveOne(fact.value().value().strip()) && countsCalls(fact)) {
        found(fact, "attempts", "", report);
      }
    }
  }

  /** In settings, attempts are as well those of a user who enters a code. */
  private static boolean countsCalls(Fact fact) {
    Format format = Readers.formatOf(fact.value().location().file().name());
    boolean code = format != null && format.isSource();
    return code || !KeyWords.normalised(fact.context()).endsWith("attempts");
  }

  private static boolean isNumberAboveOne(String value) {
    if (value.isEmpty() || value.length() > 3 || value.equals("1")) {
      return false;
    }
    for (int at = 0; at < value.length(); at++) {
      if (value.charAt(at) < '0' || value.charAt(at) > '9') {
        return false;
      }
    }
    return true;
  }

  private static void found(Fact fact, String key, String limit, Report report) {
    String value = fact.value().value().strip();
    report.finding(fact.value().location(), key, value, limit).in(fact.context());
  }
}
