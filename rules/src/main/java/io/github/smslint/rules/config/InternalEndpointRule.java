package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.List;
import java.util.Locale;

/** Reports hosts and settings by which messages would be sent through a private network. */
public final class InternalEndpointRule extends Rule {

  public InternalEndpointRule() {
    super(
        new RuleDescription(
            "config/endpoint-internal",
            Severity.WARNING,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("a call that times out")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    boolean endpoint = !usage.all(Role.ENDPOINT).isEmpty();
    if (!endpoint && usage.all(Role.NETWORK).isEmpty()) {
      return;
    }
    ApiCall call = new ApiCall(usage);
    for (SmsEndpoint found : SmsEndpoint.of(usage)) {
      if (found.kind() == HostKind.INTERNAL) {
        String wanted = PublicHost.of(call, found.host().name());
        report
            .finding(found.place(), "host", found.host().name(), wanted)
            .in(found.fact().context())
            .fix(PublicHost.fix(found, wanted, report));
      }
    }
    if (!endpoint && call.isOfService()) {
      for (Fact network : usage.all(Role.NETWORK)) {
        network(network, report);
      }
    }
  }

  /** An endpoint that is set outweighs the network, from which the SDKs make a host otherwise. */
  private static void network(Fact network, Report report) {
    Text value = network.value();
    String wanted = wanted(value.value().strip().toLowerCase(Locale.ROOT));
    if (wanted == null) {
      return;
    }
    Edit edit = value.replace(0, value.length(), wanted);
    report
        .finding(value.location(), "network", value.location().written())
        .in(network.context())
        .fix(
            edit == null
                ? null
                : new Fix(report.message("fix", wanted), Fix.Safety.SUGGESTED, List.of(edit)));
  }

  /** What is to be written instead of a value that keeps calls inside, or null for another. */
  private static String wanted(String value) {
    switch (value) {
      case "vpc":
      case "proxy":
      case "internal":
      case "inner":
      case "intranet":
        return "public";
      case "true":
        return "false";
      default:
        return null;
    }
  }
}
