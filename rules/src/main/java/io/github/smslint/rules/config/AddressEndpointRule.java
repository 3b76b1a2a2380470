package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.vocabulary.Role;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.List;

/** Reports an IP address where the host of the SMS service is wanted. */
public final class AddressEndpointRule extends Rule {

  public AddressEndpointRule() {
    super(
        new RuleDescription(
            "config/endpoint-ip",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("an address that changes")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    for (Fact pin : usage.all(Role.PINNED_ADDRESS)) {
      String address = pin.value().value();
      if (!isThisMachine(address)) {
        report
            .finding(pin.value().location(), "pinned", pin.context(), address)
            .severity(isPrivate(address) ? Severity.WARNING : Severity.ERROR)
            .in(pin.context());
      }
    }
    if (usage.all(Role.ENDPOINT).isEmpty()) {
      return;
    }
    ApiCall call = new ApiCall(usage);
    for (SmsEndpoint endpoint : SmsEndpoint.of(usage)) {
      String address = endpoint.host().name();
      boolean counts = endpoint.kind() == HostKind.ADDRESS && !isThisMachine(address);
      if (counts && (call.isOfService() || speaksOfService(endpoint.fact().context()))) {
        String wanted = PublicHost.of(call, "");
        report
            .finding(endpoint.place(), "address", address, wanted)
            .severity(isPrivate(address) ? Severity.WARNING : Severity.ERROR)
            .in(endpoint.fact().context())
            .fix(PublicHost.fix(endpoint, wanted, report));
      }
    }
  }

  /** A stand-in for the service on the developer's machine. */
  private static boolean isThisMachine(String address) {
    return address.startsWith("127.") || address.equals("0.0.0.0");
  }

  /** A company's own proxy may stand there. */
  private static boolean isPrivate(String address) {
    if (address.startsWith("10.") || address.startsWith("192.168.")) {
      return true;
    }
    int second = address.indexOf('.', 4);
    boolean block = address.startsWith("172.") && second > 0;
    int number = block ? Integer.parseInt(address.substring(4, second)) : 0;
    return number >= 16 && number < 32;
  }

  private static boolean speaksOfService(String context) {
    Vocabulary words = Vocabulary.builtin();
    return words.speaksOfAlibaba(context) && words.speaksOfSms(context);
  }
}
