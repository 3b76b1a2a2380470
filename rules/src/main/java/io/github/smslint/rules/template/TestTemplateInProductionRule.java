package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.production.ProductionFinding;
import io.github.smslint.rules.production.TestAssets;
import io.github.smslint.text.Text;
import java.util.List;

/** Reports a test template with which real messages are sent. */
public final class TestTemplateInProductionRule extends Rule {

  public TestTemplateInProductionRule() {
    super(
        new RuleDescription(
            "template/test-in-production",
            Severity.ERROR,
            null,
            "0.1.0",
            List.of("isv.SMS_TEST_NUMBER_LIMIT")));
  }

  @Override
  public void visitTemplateCode(TemplateCode code, Report report) {
    Text text = code.code();
    if (!code.deployment().production() || !text.isComplete()) {
      return;
    }
    TestAssets assets = TestAssets.builtin();
    String value = text.value().strip();
    boolean known = assets.isTemplate(value);
    boolean marked = code.testMark() && !value.isEmpty() && !assets.isPlaceholder(value);
    if (known || marked) {
      ProductionFinding.report(text, known ? "known" : "marked", code.deployment(), report)
          .in(code.context());
    }
  }
}
