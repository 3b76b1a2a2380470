package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports a call of the SMS service in the style of a REST API, of which it has none. */
public final class RoaStyleRule extends Rule {

  public RoaStyleRule() {
    super(new RuleDescription("config/roa-style", Severity.ERROR, null, "0.1.0", List.of()));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    List<Fact> patterns = usage.all(Role.URI_PATTERN);
    List<Fact> types = usage.all(Role.SDK_TYPE);
    if (patterns.isEmpty() && types.isEmpty()) {
      return;
    }
    ApiCall call = new ApiCall(usage);
    if (!call.isLikelySms()) {
      return;
    }
    for (Fact pattern : patterns) {
      if (pattern.value().isComplete()) {
        found(pattern, "path", call, report);
      }
    }
    for (Fact type : types) {
      if (isRoa(type.value().value())) {
        found(type, "client", call, report);
      }
    }
  }

  private static boolean isRoa(String type) {
    return type.equals("ROAClient")
        || type.equals("CommonRoaRequest")
        || type.equals("RoaAcsRequest");
  }

  private static void found(Fact fact, String key, ApiCall call, Report report) {
    String value = fact.value().value();
    Finding finding =
        report.finding(fact.value().location(), key, value.strip()).in(fact.context());
    if (call.endpoint() != null) {
      finding.related(call.endpoint().value().location(), "endpoint");
    }
    if (call.action() != null) {
      finding.related(call.action().value().location(), "action");
    }
  }
}
