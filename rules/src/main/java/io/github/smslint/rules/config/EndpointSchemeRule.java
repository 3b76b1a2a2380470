package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports plain HTTP, wrong ports, and a scheme where the host alone is wanted. */
public final class EndpointSchemeRule extends Rule {

  private static final int HTTP = 80;
  private static final int HTTPS = 443;

  public EndpointSchemeRule() {
    super(
        new RuleDescription(
            "config/endpoint-scheme",
            Severity.ERROR,
            Fix.Safety.SAFE,
            "0.1.0",
            List.of("data sent in clear", "a refused call")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    boolean endpoint = !usage.all(Role.ENDPOINT).isEmpty();
    if (!endpoint && usage.all(Role.PROTOCOL).isEmpty()) {
      return;
    }
    ApiCall call = new ApiCall(usage);
    for (SmsEndpoint found : SmsEndpoint.of(usage)) {
      String fault = fault(found, usage, call);
      if (fault != null) {
        report
            .finding(place(found), fault, found.host().name(), Integer.toString(found.port()))
            .severity(fault.equals("plain") ? Severity.WARNING : Severity.ERROR)
            .in(found.fact().context())
            .fix(fix(found, fault, report));
      }
    }
    if (call.isOfService()) {
      for (Fact protocol : usage.all(Role.PROTOCOL)) {
        protocol(protocol, report);
      }
    }
  }

  /** The key of what is wrong around the host of an endpoint, or null. */
  static String fault(SmsEndpoint endpoint, Usage usage, ApiCall call) {
    if (!endpoint.isOfService()) {
      return null;
    }
    String scheme = endpoint.scheme();
    boolean web = scheme.equals("http") || scheme.equals("https");
    Sdk sdk = Sdk.ofEndpoint(usage, endpoint.fact().value().location());
    if (web && (sdk != null || call.isSms4j())) {
      return "bare";
    }
    int port = endpoint.port();
    if (port != SmsEndpoint.NO_PORT) {
      if (port != HTTP && port != HTTPS) {
        return "port";
      }
      if (web && (port == HTTPS) != scheme.equals("https")) {
        return "disagree";
      }
    }
    return scheme.equals("http") ? "plain" : null;
  }

  private static Location place(SmsEndpoint endpoint) {
    Text value = endpoint.fact().value();
    return value.isComplete() ? value.location() : value.locate(0, endpoint.portEnd());
  }

  private static Fix fix(SmsEndpoint endpoint, String fault, Report report) {
    Text value = endpoint.fact().value();
    String host = endpoint.host().name();
    if (fault.equals("bare")) {
      String rest = value.value().substring(endpoint.portEnd()).strip();
      boolean nothingElse = rest.isEmpty() || rest.equals("/");
      return nothingElse ? fix(value.replace(0, value.length(), host), host, report) : null;
    }
    boolean schemed = !endpoint.scheme().isEmpty();
    String wanted = schemed ? "https://" + host : host;
    int start = schemed ? 0 : endpoint.host().start();
    return fix(value.replace(start, endpoint.portEnd(), wanted), wanted, report);
  }

  private static Fix fix(Edit edit, String wanted, Report report) {
    return edit == null
        ? null
        : new Fix(report.message("fix", wanted), Fix.Safety.SAFE, List.of(edit));
  }

  private static void protocol(Fact protocol, Report report) {
    Text value = protocol.value();
    Location place = value.location();
    if (value.isComplete() && value.value().strip().equalsIgnoreCase("http")) {
      String wanted = value.value().strip().equals("HTTP") ? "HTTPS" : "https";
      told(protocol, fix(value.replace(0, value.length(), wanted), wanted, report), report);
    } else if (value.pieces().size() == 1
        && value.pieces().get(0) instanceof Hole hole
        && hole.reference().endsWith("ProtocolType.HTTP")) {
      String wanted = place.written() + "S";
      told(protocol, fix(new Edit(place, wanted), wanted, report), report);
    }
  }

  private static void told(Fact protocol, Fix fix, Report report) {
    Location place = protocol.value().location();
    report
        .finding(place, "protocol", place.written())
        .severity(Severity.WARNING)
        .in(protocol.context())
        .fix(fix);
  }
}
