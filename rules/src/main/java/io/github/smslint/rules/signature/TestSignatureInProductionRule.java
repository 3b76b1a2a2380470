package io.github.smslint.rules.signature;

import io.github.smslint.config.Severity;
import io.github.smslint.project.Signature;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.production.ProductionFinding;
import io.github.smslint.rules.production.TestAssets;
import io.github.smslint.text.Text;
import java.util.List;

/** Reports a test signature with which real messages are sent. */
public final class TestSignatureInProductionRule extends Rule {

  public TestSignatureInProductionRule() {
    super(
        new RuleDescription(
            "signature/test-in-production",
            Severity.ERROR,
            null,
            "0.1.0",
            List.of("isv.SMS_TEST_NUMBER_LIMIT")));
  }

  @Override
  public void visitSignature(Signature signature, Report report) {
    if (!signature.deployment().production() || !signature.name().isComplete()) {
      return;
    }
    Text name = BareName.of(signature.name());
    String key = key(name.value(), signature.testMark());
    if (key != null) {
      ProductionFinding.report(name, key, signature.deployment(), report).in(signature.context());
    }
  }

  private static String key(String name, boolean testMark) {
    TestAssets assets = TestAssets.builtin();
    if (name.isEmpty() || assets.isPlaceholder(name)) {
      return null;
    }
    if (assets.isSignature(name)) {
      return "known";
    }
    if (testMark) {
      return "marked";
    }
    return assets.speaksOfTests(name) ? "word" : null;
  }
}
