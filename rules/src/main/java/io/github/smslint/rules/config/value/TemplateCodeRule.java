package io.github.smslint.rules.config.value;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Fact;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.config.ApiCall;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Placeholders;
import io.github.smslint.vocabulary.Profiles;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/**
 * Reports a template code that is not written as the provider writes them; a project's own names
 * for its templates are none.
 */
public final class TemplateCodeRule extends Rule {

  private static final int FEWEST_DIGITS = 6;
  private static final int MOST_DIGITS = 12;
  private static final Profiles PROFILES = new Profiles(List.of());
  private static final List<String> FORMS =
      List.of(".vue", ".jsx", ".tsx", ".svelte", ".html", ".htm", ".ftl", ".wxml");

  public TemplateCodeRule() {
    super(
        new RuleDescription(
            "config/template-code",
            Severity.ERROR,
            Fix.Safety.SAFE,
            "0.1.0",
            List.of("isv.SMS_TEMPLATE_ILLEGAL")));
  }

  @Override
  public void visitTemplateCode(TemplateCode code, Report report) {
    WrittenCode written = WrittenCode.of(code.code().value());
    if (!code.code().isComplete() || !written.isPrefixed() || written.isWorded()) {
      return;
    }
    Text bare = code.code().slice(written.start(), written.end());
    String meant = written.meant();
    boolean mechanical = Placeholders.isPlaceholder(meant == null ? bare.value() : meant);
    if (mechanical || written.isMasked()) {
      if (mayBeSent(code.deployment()) && !isForm(bare.location().file().path())) {
        found(bare, "placeholder", code.context(), report);
      }
    } else if (meant == null) {
      return;
    } else if (!meant.equals(bare.value())) {
      found(bare, "spelling", code.context(), report, meant)
          .fix(fix(code.code(), Fix.Safety.SUGGESTED, meant, report));
    } else if (written.isPadded()) {
      found(code.code(), "blanks", code.context(), report, meant)
          .fix(fix(code.code(), Fix.Safety.SAFE, meant, report));
    } else if (written.digits() < FEWEST_DIGITS || written.digits() > MOST_DIGITS) {
      found(bare, "length", code.context(), report, Integer.toString(written.digits()))
          .severity(Severity.WARNING);
    }
  }

  /** What production overrides is not sent, nor what a profile such as dev holds. */
  private static boolean mayBeSent(Deployment deployment) {
    String profile = deployment.profile();
    return deployment.production() || (!profile.isEmpty() && !PROFILES.isElsewhere(profile));
  }

  /** A stand-in in a page shows its user how a code looks. */
  private static boolean isForm(String path) {
    for (String ending : FORMS) {
      if (path.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** Other suppliers and databases number their templates; Alibaba's codes have a prefix. */
  @Override
  public void visitUsage(Usage usage, Report report) {
    for (Fact fact : usage.all(Role.TEMPLATE_CODE)) {
      Text code = fact.value();
      WrittenCode written = WrittenCode.of(code.value());
      if (!code.isComplete() || written.isPrefixed() || written.meant() == null) {
        continue;
      }
      if (!new ApiCall(usage).isCertain()) {
        return;
      }
      found(code, "number", fact.context(), report, written.meant())
          .fix(fix(code, Fix.Safety.SUGGESTED, written.meant(), report));
    }
  }

  private static Finding found(
      Text code, String key, String context, Report report, String... more) {
    String other = more.length == 0 ? "" : more[0];
    return report.finding(code.location(), key, code.value().strip(), other).in(context);
  }

  private static Fix fix(Text code, Fix.Safety safety, String wanted, Report report) {
    Edit edit = code.replace(0, code.length(), wanted);
    return edit == null ? null : new Fix(report.message("fix", wanted), safety, List.of(edit));
  }
}
