package io.github.smslint.rules.config.value;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Fact;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.config.ApiCall;
import io.github.smslint.vocabulary.Placeholders;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports values for a template's variables that are no JSON, or not those of the template. */
public final class TemplateParamRule extends Rule {

  public TemplateParamRule() {
    super(
        new RuleDescription(
            "config/template-param",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of(
                "isv.INVALID_JSON_PARAM",
                "isv.TEMPLATE_MISSING_PARAMETERS",
                "isv.TEMPLATE_PARAMS_ILLEGAL",
                "isv.PARAM_NOT_SUPPORT_URL",
                "isv.PARAM_LENGTH_LIMIT")));
  }

  @Override
  public void visitProject(SmsProject project, Report report) {
    SentTemplates templates = null;
    for (Usage usage : project.usages()) {
      List<Fact> facts = usage.all(Role.TEMPLATE_PARAM);
      if (facts.isEmpty() || !new ApiCall(usage).isLikely()) {
        continue;
      }
      if (templates == null) {
        templates = new SentTemplates(project.templates());
      }
      SentTemplate sent = templates.of(usage);
      for (Fact fact : facts) {
        if (!Placeholders.isReference(fact.value().value())) {
          visit(fact, sent, report);
        }
      }
    }
  }

  private static void visit(Fact fact, SentTemplate sent, Report report) {
    ParamReading reading = new ParamReading(fact.value().value());
    new ParamForm(fact, reading, report).check();
    ParamValues values = new ParamValues(fact, reading, report);
    values.check();
    if (sent != null && !reading.isOpen() && reading.broken() < 0) {
      values.compare(sent);
    }
  }
}
