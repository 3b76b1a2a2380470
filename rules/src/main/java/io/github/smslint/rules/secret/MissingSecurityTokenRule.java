package io.github.smslint.rules.secret;

import io.github.smslint.config.Severity;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Placeholders;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports a temporary AccessKey that is used without the security token that belongs to it. */
public final class MissingSecurityTokenRule extends Rule {

  private static final String TEMPORARY = "STS.";

  public MissingSecurityTokenRule() {
    super(
        new RuleDescription(
            "secret/missing-security-token",
            Severity.ERROR,
            null,
            "0.1.0",
            List.of("authentication")));
  }

  @Override
  public void visitUsage(Usage usage, Report report) {
    if (!usage.all(Role.SECURITY_TOKEN).isEmpty()) {
      return;
    }
    Fact id = usage.only(Role.ACCESS_KEY_ID);
    String value = id == null ? "" : id.value().value();
    if (value.startsWith(TEMPORARY) && !Placeholders.isWorded(value)) {
      Text text = id.value();
      report.finding(text.locate(0, text.length()), "missing").in(id.context());
    }
  }
}
