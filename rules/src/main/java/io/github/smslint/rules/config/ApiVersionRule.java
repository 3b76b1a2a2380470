package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import java.util.List;

/** Reports an API version that the host and product of a call do not have. */
public final class ApiVersionRule extends Rule {

  public ApiVersionRule() {
    super(
        new RuleDescription(
            "config/api-version",
            Severity.ERROR,
            Fix.Safety.SAFE,
            "0.1.0",
            List.of("InvalidVersion", "Specified parameter Version is not valid.")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    ApiCall call = new ApiCall(usage);
    if (call.isUnclear() || call.versionDate() == null || call.isSdkVersion()) {
      return;
    }
    Side called = calledSide(call);
    Side written = call.versionSide();
    if (written != null) {
      if (called != null && called != written) {
        found(call, called, called == Side.DOMESTIC ? "domestic" : "international", report);
      }
      return;
    }
    Side meant = ApiTable.builtin().sideOfVersion(call.versionDate());
    boolean malformed = meant != null && !call.versionText().equals(call.versionDate());
    boolean ours = call.isSms() || (malformed && call.isSending());
    if (ours && !ObsoleteNames.namesService(usage)) {
      found(call, likelySide(call, called, meant), malformed ? "malformed" : "unknown", report);
    }
  }

  /** The API that two other facts agree on, or null: one alone may itself be the wrong one. */
  private static Side calledSide(ApiCall call) {
    Side action = call.actionSide();
    Side host = call.hostSide();
    boolean hostTells = host == Side.DOMESTIC || host == Side.INTERNATIONAL;
    if (hostTells && action != null) {
      return host == action ? host : null;
    }
    if (host == Side.DOMESTIC) {
      return call.isDomesticStyle() ? Side.DOMESTIC : null;
    }
    if (host == Side.INTERNATIONAL) {
      return null;
    }
    if (action == Side.INTERNATIONAL) {
      return call.isInternationalStyle() ? action : null;
    }
    boolean domestic = call.isDomesticStyle() && (action == Side.DOMESTIC || call.isSms4j());
    return domestic ? Side.DOMESTIC : null;
  }

  /** Whose version was wanted where no API has the one that is written; null where that is open. */
  private static Side likelySide(ApiCall call, Side called, Side meant) {
    if (call.actionSide() != null) {
      return call.actionSide();
    }
    if (called != null) {
      return called;
    }
    if (meant != null) {
      return meant;
    }
    boolean mixed = call.hostSide() == Side.INTERNATIONAL && call.isDomesticStyle();
    return mixed || call.hostSide() == Side.INTERNAL ? null : call.hostSide();
  }

  private static void found(ApiCall call, Side target, String key, Report report) {
    ApiTable table = ApiTable.builtin();
    String domestic = table.version(Side.DOMESTIC);
    String international = table.version(Side.INTERNATIONAL);
    Finding finding =
        report
            .finding(
                call.version().value().location(), key, call.versionText(), domestic, international)
            .in(call.version().context());
    if (call.action() != null) {
      finding.related(call.action().value().location(), "action");
    }
    if (call.endpoint() != null) {
      finding.related(call.endpoint().value().location(), "endpoint");
    }
    if (target != null && !call.hasUnknownAction()) {
      finding.fix(fix(call, target, table.version(target), report));
    }
  }

  private static Fix fix(ApiCall call, Side target, String wanted, Report report) {
    Text version = call.version().value();
    Edit edit = version.replace(0, version.length(), wanted);
    if (edit == null) {
      return null;
    }
    boolean sure = call.actionSide() == target && call.hostSide() == target;
    Fix.Safety safety = sure ? Fix.Safety.SAFE : Fix.Safety.SUGGESTED;
    return new Fix(report.message("fix", wanted), safety, List.of(edit));
  }
}
