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
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports an action that the called version does not have, and a host that has no such action. */
public final class ApiActionRule extends Rule {

  public ApiActionRule() {
    super(
        new RuleDescription(
            "config/api-action",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("InvalidAction.NotFound", "InvalidVersion")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    if (usage.all(Role.ACTION).isEmpty() && usage.all(Role.ENDPOINT).isEmpty()) {
      return;
    }
    ApiCall call = new ApiCall(usage);
    if (ForeignHost.isCalled(usage, call)) {
      atForeignHost(usage, call, report);
    }
    if (call.isUnclear()) {
      return;
    }
    for (Fact action : usage.all(Role.ACTION)) {
      if (ForeignHost.isWritten(action)
          && ApiTable.builtin().sideOfAction(action.value().value()) == null) {
        unknownAction(action, call, report);
      }
    }
    if (isOfTheOtherVersion(call)) {
      otherVersion(call, report);
    }
  }

  private static void atForeignHost(Usage usage, ApiCall call, Report report) {
    Fact endpoint = usage.only(Role.ENDPOINT);
    EndpointHost host = EndpointHost.in(endpoint.value().value());
    ApiTable table = ApiTable.builtin();
    String product = table.productOfHost(host.name());
    Fact proof = call.action() == null ? call.version() : call.action();
    Side side = call.actionSide() == null ? call.versionSide() : call.actionSide();
    String wanted = table.host(side);
    Edit edit = endpoint.value().replace(host.start(), host.end(), wanted);
    String said = proof == call.action() ? proof.value().value() : call.versionDate();
    report
        .finding(
            endpoint.value().locate(host.start(), host.end()),
            proof == call.action() ? "host" : "host-version",
            host.name(),
            product,
            said)
        .in(endpoint.context())
        .related(proof.value().location(), proof == call.action() ? "action" : "version-place")
        .fix(fix(edit, wanted, report));
  }

  private static void unknownAction(Fact action, ApiCall call, Report report) {
    boolean ours = call.isSms() || (call.versionSide() != null && call.isDomesticStyle());
    if (!ours) {
      return;
    }
    ActionNames names = ActionNames.builtin();
    Text text = action.value();
    String written = text.value().strip();
    String product = names.productOf(written);
    if (product != null) {
      String host = names.hostOf(written);
      relate(report.finding(text.location(), "product", written, product, host), call)
          .in(action.context());
      return;
    }
    Side side = call.versionSide() == null ? call.hostSide() : call.versionSide();
    String nearest = names.nearest(written, side == Side.INTERNAL ? null : side);
    if (nearest == null) {
      return;
    }
    Edit edit = text.replace(0, text.length(), nearest);
    relate(report.finding(text.location(), "unknown", written, nearest), call)
        .in(action.context())
        .fix(fix(edit, nearest, report));
  }

  /**
   * Whether host and version agree, and the action is the other API's. Where only one of both
   * differs from the action, that one is wrong, and another rule says so.
   */
  private static boolean isOfTheOtherVersion(ApiCall call) {
    Side version = call.version() == null ? null : call.versionSide();
    boolean known = version != null && call.actionSide() == Side.DOMESTIC && !call.isSdkVersion();
    return known && version == Side.INTERNATIONAL && call.hostSide() == Side.INTERNATIONAL;
  }

  private static void otherVersion(ApiCall call, Report report) {
    String action = call.action().value().value();
    String version = call.versionDate();
    String other = ApiTable.builtin().version(call.actionSide());
    relate(
            report.finding(call.action().value().location(), "version", action, version, other),
            call)
        .in(call.action().context());
  }

  private static Finding relate(Finding finding, ApiCall call) {
    if (call.version() != null) {
      finding.related(call.version().value().location(), "version-place");
    }
    if (call.endpoint() != null) {
      finding.related(call.endpoint().value().location(), "endpoint");
    }
    return finding;
  }

  private static Fix fix(Edit edit, String wanted, Report report) {
    return edit == null
        ? null
        : new Fix(report.message("fix", wanted), Fix.Safety.SUGGESTED, List.of(edit));
  }
}
