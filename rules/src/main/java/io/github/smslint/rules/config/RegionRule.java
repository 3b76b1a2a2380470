package io.github.smslint.rules.config;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Fact;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Placeholders;
import io.github.smslint.vocabulary.Role;
import java.util.List;
import java.util.Locale;

/** Reports regions that lead to another host than is meant, and such as are none. */
public final class RegionRule extends Rule {

  private static final String HOME = "cn-hangzhou";
  private static final String ABROAD = "ap-southeast-1";

  /** Where every SDK of the domestic API has a host that does not answer from outside. */
  private static final String TRAP = "cn-beijing";

  public RegionRule() {
    super(
        new RuleDescription(
            "config/region",
            Severity.WARNING,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("ServiceUnavailable", "a call that times out")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    List<Fact> regions = usage.all(Role.REGION);
    if (regions.isEmpty()) {
      return;
    }
    ApiCall call = new ApiCall(usage);
    if (call.isOther()) {
      return;
    }
    boolean explicit = !usage.all(Role.ENDPOINT).isEmpty();
    for (Fact region : regions) {
      boolean told = malformed(region, explicit, call, report);
      if (!told && !explicit && usage.only(Role.REGION) != null) {
        elsewhere(region, usage, call, report);
      }
    }
  }

  /** What settings leave open, the code may say: only where it says nothing, settings count. */
  @Override
  public void visitProject(SmsProject project, Report report) {
    boolean searched = false;
    for (Usage usage : project.usages()) {
      Fact region = usage.only(Role.REGION);
      if (region == null || !region.value().value().equals(TRAP) || !isOpen(usage)) {
        continue;
      }
      if (!searched && namesEndpoint(project)) {
        return;
      }
      searched = true;
      String host =
          Regions.builtin().host(Sdk.TEA, ApiTable.builtin().version(Side.DOMESTIC), TRAP);
      found(region, "settings", HOME, report, TRAP, host);
    }
  }

  /** Whether a usage says nothing of the client, nor of where it calls. */
  private static boolean isOpen(Usage usage) {
    ApiCall call = new ApiCall(usage);
    return usage.all(Role.ENDPOINT).isEmpty()
        && usage.all(Role.PRODUCT).isEmpty()
        && Sdk.of(usage) == null
        && !call.isSms4j()
        && !call.isOther()
        && call.isDomesticStyle();
  }

  private static boolean namesEndpoint(SmsProject project) {
    for (Usage usage : project.usages()) {
      for (Fact endpoint : usage.all(Role.ENDPOINT)) {
        EndpointHost host = EndpointHost.in(endpoint.value().value());
        if (host == null || HostNames.kind(host.name()) != HostKind.FOREIGN) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean malformed(Fact fact, boolean explicit, ApiCall call, Report report) {
    Text value = fact.value();
    String written = value.value();
    Regions regions = Regions.builtin();
    if (!value.isComplete() || regions.isKnown(written) || written.indexOf('.') >= 0) {
      return false;
    }
    String stripped = written.strip();
    String home = call.actionSide() == Side.INTERNATIONAL ? ABROAD : HOME;
    if (regions.isNoId(stripped.toLowerCase(Locale.ROOT))) {
      found(fact, "none", home, report, stripped)
          .severity(explicit ? Severity.INFO : Severity.WARNING);
      return true;
    }
    if (Placeholders.isPlaceholder(written) || stripped.startsWith("oss-")) {
      return false;
    }
    String plain = stripped.toLowerCase(Locale.ROOT).replace('_', '-');
    if (!written.equals(plain) && regions.isKnown(plain)) {
      found(fact, written.equals(stripped) ? "spelling" : "blank", plain, report, stripped, plain);
      return true;
    }
    String meant = regions.misspelt(plain);
    if (meant != null) {
      found(fact, "misspelt", meant, report, stripped, meant);
      return true;
    }
    if (!regions.isWellFormed(stripped)) {
      found(fact, "malformed", home, report, stripped);
      return true;
    }
    return false;
  }

  private static void elsewhere(Fact fact, Usage usage, ApiCall call, Report report) {
    Sdk sdk = Sdk.of(usage);
    Side side = call.versionSide();
    String region = fact.value().value();
    if (sdk == null || side == null || !Regions.builtin().isWellFormed(region)) {
      return;
    }
    ApiTable table = ApiTable.builtin();
    String host = Regions.builtin().host(sdk, table.version(side), region);
    Side called = host == null ? null : table.sideOfHost(host);
    if (called == null || called == side) {
      return;
    }
    String wanted = side == Side.INTERNATIONAL ? ABROAD : HOME;
    if (called == Side.INTERNAL) {
      found(fact, "internal", wanted, report, region, host, table.host(side));
    } else if (side == Side.INTERNATIONAL) {
      found(fact, "domestic", wanted, report, region, host, table.host(side));
    } else if (call.templateSide() != Side.INTERNATIONAL) {
      found(fact, "international", wanted, report, region, host, table.host(side));
    }
  }

  private static Finding found(
      Fact fact, String key, String wanted, Report report, String... arguments) {
    Text value = fact.value();
    Edit edit = value.replace(0, value.length(), wanted);
    Fix fix =
        edit == null
            ? null
            : new Fix(report.message("fix", wanted), Fix.Safety.SUGGESTED, List.of(edit));
    return report.finding(value.location(), key, arguments).in(fact.context()).fix(fix);
  }
}
