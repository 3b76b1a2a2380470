package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports hosts that are nearly those of the SMS service, and such as no document knows. */
public final class UnknownEndpointRule extends Rule {

  public UnknownEndpointRule() {
    super(
        new RuleDescription(
            "config/endpoint-unknown",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("a host that cannot be reached")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    if (usage.all(Role.ENDPOINT).isEmpty()) {
      return;
    }
    ApiCall call = new ApiCall(usage);
    for (SmsEndpoint endpoint : SmsEndpoint.of(usage)) {
      String name = endpoint.host().name();
      if (endpoint.kind() == HostKind.MISSPELT) {
        String wanted = HostNames.nearest(name);
        report
            .finding(endpoint.place(), "misspelt", name, wanted)
            .in(endpoint.fact().context())
            .fix(PublicHost.fix(endpoint, wanted, report));
      } else if (endpoint.kind() == HostKind.UNDOCUMENTED
          && EndpointSchemeRule.fault(endpoint, usage, call) == null) {
        String wanted = PublicHost.of(call, name);
        report
            .finding(endpoint.place(), "undocumented", name, wanted)
            .severity(Severity.WARNING)
            .in(endpoint.fact().context())
            .fix(PublicHost.fix(endpoint, wanted, report));
      }
    }
  }
}
