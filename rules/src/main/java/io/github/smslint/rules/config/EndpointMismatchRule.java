package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.text.Text;
import java.util.List;

/** Reports an international call at the domestic endpoint, and a domestic one at the other. */
public final class EndpointMismatchRule extends Rule {

  public EndpointMismatchRule() {
    super(
        new RuleDescription(
            "config/endpoint-mismatch",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("ServiceUnavailable", "isv.DOMESTIC_NUMBER_NOT_SUPPORTED")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    ApiCall call = new ApiCall(usage);
    if (call.isUnclear()) {
      return;
    }
    NumberMismatch.visit(usage, call, report);
    if (call.hostSide() == Side.DOMESTIC) {
      atDomesticEndpoint(call, report);
    } else if (call.hostSide() == Side.INTERNATIONAL) {
      atInternationalEndpoint(call, report);
    }
  }

  private static void atDomesticEndpoint(ApiCall call, Report report) {
    Side version = call.versionSide();
    if (call.actionSide() == Side.INTERNATIONAL) {
      boolean impossible = version == Side.DOMESTIC && call.isSdkVersion();
      if (!impossible) {
        found(call, call.action(), "international", report);
      }
    } else if (version == Side.INTERNATIONAL) {
      if (call.actionSide() == null && (call.isSdkVersion() || !call.isDomesticStyle())) {
        found(call, call.version(), "international", report);
      }
    } else if (call.templateSide() == Side.INTERNATIONAL && !call.isManagement()) {
      boolean documented = version == Side.DOMESTIC || call.actionSide() == Side.DOMESTIC;
      found(call, call.template(), "international-template", report)
          .severity(documented ? Severity.WARNING : Severity.ERROR);
    }
  }

  /** The documents let a mainland account send abroad by the domestic API at this host too. */
  private static void atInternationalEndpoint(ApiCall call, Report report) {
    Side version = call.versionSide();
    boolean international =
        version == Side.INTERNATIONAL || call.actionSide() == Side.INTERNATIONAL;
    if (international || call.templateSide() == Side.INTERNATIONAL) {
      return;
    }
    if (call.templateSide() == Side.DOMESTIC && !call.isManagement()) {
      found(call, call.template(), "domestic-template", report);
    } else if (call.actionSide() == Side.DOMESTIC) {
      found(call, call.action(), "domestic", report).severity(Severity.WARNING);
    } else if (version == Side.DOMESTIC) {
      found(call, call.version(), "domestic", report).severity(Severity.WARNING);
    }
  }

  private static Finding found(ApiCall call, Fact against, String key, Report report) {
    String name = against == call.version() ? call.versionDate() : against.value().value();
    Finding finding =
        report
            .finding(place(call), key, call.host().name(), name)
            .in(call.endpoint().context())
            .fix(fix(call, report));
    relate(finding, call.action(), "action");
    relate(finding, call.version(), "version");
    if (against == call.template()) {
      relate(finding, against, "template");
    }
    return finding;
  }

  /** The whole endpoint, or only the host of one whose rest is put together at run time. */
  private static Location place(ApiCall call) {
    Text endpoint = call.endpoint().value();
    return endpoint.isComplete()
        ? endpoint.location()
        : endpoint.locate(call.host().start(), call.host().end());
  }

  private static void relate(Finding finding, Fact fact, String key) {
    if (fact != null) {
      finding.related(fact.value().location(), key);
    }
  }

  private static Fix fix(ApiCall call, Report report) {
    ApiTable table = ApiTable.builtin();
    Side target = call.hostSide() == Side.DOMESTIC ? Side.INTERNATIONAL : Side.DOMESTIC;
    String host = table.host(target);
    Edit hostEdit = call.endpoint().value().replace(call.host().start(), call.host().end(), host);
    if (hostEdit == null) {
      return null;
    }
    boolean versionToo = call.actionSide() == target && call.versionSide() == call.hostSide();
    if (!versionToo) {
      return new Fix(report.message("fix", host), Fix.Safety.SUGGESTED, List.of(hostEdit));
    }
    String wanted = table.version(target);
    Text version = call.version().value();
    Edit versionEdit = version.replace(0, version.length(), wanted);
    return versionEdit == null
        ? null
        : new Fix(
            report.message("fix-both", host, wanted),
            Fix.Safety.SUGGESTED,
            List.of(hostEdit, versionEdit));
  }
}
