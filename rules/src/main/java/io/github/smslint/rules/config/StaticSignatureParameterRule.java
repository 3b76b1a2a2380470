package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.vocabulary.Placeholders;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports a nonce or a time of a signed call that is the same in each call. */
public final class StaticSignatureParameterRule extends Rule {

  /** As many digits as a time in seconds has in this century. */
  private static final int SECONDS = 10;

  private static final String DATE = "0000-00-00";

  public StaticSignatureParameterRule() {
    super(
        new RuleDescription(
            "config/static-signature-parameter",
            Severity.WARNING,
            null,
            "0.1.0",
            List.of("SignatureNonceUsed", "InvalidTimeStamp.Expired")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    Fact nonce = usage.only(Role.SIGNATURE_NONCE);
    Fact time = usage.only(Role.TIMESTAMP);
    if (nonce == null && time == null) {
      return;
    }
    ApiCall call = new ApiCall(usage);
    boolean ours = call.isLikelySms() || (!call.isUnclear() && call.version() != null);
    if (!ours) {
      return;
    }
    if (nonce != null && !Placeholders.isWorded(nonce.value().value())) {
      found(nonce, "nonce", report);
    }
    if (time != null && isMoment(time.value().value().strip())) {
      found(time, "time", report);
    }
  }

  /** A day as the API wants it, perhaps with a time behind it, or seconds since 1970. */
  private static boolean isMoment(String value) {
    return isShapedLike(DATE, value) || isShapedLike("0".repeat(SECONDS), value);
  }

  private static boolean isShapedLike(String shape, String value) {
    if (value.length() < shape.length()) {
      return false;
    }
    for (int at = 0; at < shape.length(); at++) {
      char wanted = shape.charAt(at);
      char character = value.charAt(at);
      boolean digit = character >= '0' && character <= '9';
      if (wanted == '0' ? !digit : character != wanted) {
        return false;
      }
    }
    return true;
  }

  private static void found(Fact fact, String key, Report report) {
    report.finding(fact.value().location(), key, fact.value().value().strip()).in(fact.context());
  }
}
