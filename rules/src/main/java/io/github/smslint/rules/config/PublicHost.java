package io.github.smslint.rules.config;

import io.github.smslint.finding.Fix;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Edit;
import java.util.List;

/** The host for public calls that is meant where another one is written. */
final class PublicHost {

  private PublicHost() {}

  /** The host of the API that is called, or of that which the region of the written one means. */
  static String of(ApiCall call, String written) {
    ApiTable table = ApiTable.builtin();
    Side side = call.actionSide() == null ? call.versionSide() : call.actionSide();
    if (side == Side.DOMESTIC || side == Side.INTERNATIONAL) {
      return table.host(side);
    }
    String region = HostNames.region(written);
    String other = "dysmsapi." + region + ".aliyuncs.com";
    boolean abroad = !region.isEmpty() && !region.startsWith("cn-") && !region.equals("vpc-proxy");
    if (abroad && table.documentedHosts().contains(other)) {
      return other;
    }
    return table.host(abroad ? Side.INTERNATIONAL : Side.DOMESTIC);
  }

  /**
   * The suggestion to write another host in an endpoint, or null where it is not in one literal.
   */
  static Fix fix(SmsEndpoint endpoint, String wanted, Report report) {
    EndpointHost host = endpoint.host();
    Edit edit = endpoint.fact().value().replace(host.start(), host.end(), wanted);
    return edit == null
        ? null
        : new Fix(report.message("fix", wanted), Fix.Safety.SUGGESTED, List.of(edit));
  }
}
