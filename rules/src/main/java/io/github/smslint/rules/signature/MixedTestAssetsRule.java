package io.github.smslint.rules.signature;

import io.github.smslint.config.Severity;
import io.github.smslint.document.Format;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Signature;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.project.Usage;
import io.github.smslint.reader.Readers;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.production.TestAssets;
import io.github.smslint.source.Location;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Reports a test signature that is used with a template of one's own, or the reverse. */
public final class MixedTestAssetsRule extends Rule {

  private static final String PREFIX = "SMS_";
  private static final int FEWEST_DIGITS = 6;
  private static final int MOST_DIGITS = 12;

  public MixedTestAssetsRule() {
    super(
        new RuleDescription(
            "signature/test-mixed",
            Severity.ERROR,
            null,
            "0.1.0",
            List.of("isv.SMS_TEST_SIGN_TEMPLATE_LIMIT")));
  }

  /**
   * A base file by itself is no deployment, since each profile adds to it. In production the test
   * asset by itself is the fault, of which other rules speak.
   */
  @Override
  public void visitProject(SmsProject project, Report report) {
    for (Usage usage : project.usages()) {
      Deployment deployment = usage.deployment();
      if (!deployment.production() && !deployment.profile().isEmpty()) {
        visit(usage, project, report);
      }
    }
  }

  private static void visit(Usage usage, SmsProject project, Report report) {
    Fact signature = usage.only(Role.SIGN_NAME);
    if (signature == null || usage.all(Role.TEMPLATE_CODE).isEmpty()) {
      return;
    }
    String name = BareName.of(signature.value()).value();
    if (TestAssets.builtin().isGivenSignature(name)) {
      if (!isSignatureInProduction(signature.value().location(), project)) {
        visitTestSignature(signature, name, usage, report);
      }
    } else if (isOwn(name)) {
      visitOwnSignature(signature, name, usage, project, report);
    }
  }

  /** With several templates, of branches or of one map, it is enough that none is a test one. */
  private static void visitTestSignature(Fact signature, String name, Usage usage, Report report) {
    List<Fact> codes = usage.all(Role.TEMPLATE_CODE);
    for (Fact code : codes) {
      if (!isOwnTemplate(code) || !areAlike(signature, code)) {
        return;
      }
    }
    Fact first = codes.get(0);
    report
        .finding(signature.value().location(), "signature", name, first.value().value())
        .in(signature.context())
        .related(first.value().location(), "template");
  }

  private static void visitOwnSignature(
      Fact signature, String name, Usage usage, SmsProject project, Report report) {
    Fact code = usage.only(Role.TEMPLATE_CODE);
    if (code != null
        && areAlike(signature, code)
        && !isTemplateInProduction(code.value().location(), project)
        && TestAssets.builtin().isGivenTemplate(code.value().value().strip())) {
      report
          .finding(code.value().location(), "template-code", code.value().value(), name)
          .in(code.context())
          .related(signature.value().location(), "own-signature");
    }
  }

  /**
   * Whether both stand in settings or both in code: what code sends in a profile that only the
   * settings know, something else may stand in for there.
   */
  private static boolean areAlike(Fact one, Fact other) {
    return isInSource(one) == isInSource(other);
  }

  private static boolean isInSource(Fact fact) {
    Format format = Readers.formatOf(fact.value().location().file().name());
    return format != null && format.isSource();
  }

  /** Whether production uses the very same literal, so that it is reported as such. */
  private static boolean isSignatureInProduction(Location place, SmsProject project) {
    for (Signature signature : project.signatures()) {
      if (signature.deployment().production() && isSame(place, signature.name().location())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTemplateInProduction(Location place, SmsProject project) {
    for (TemplateCode code : project.templateCodes()) {
      if (code.deployment().production() && isSame(place, code.code().location())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Location one, Location other) {
    return one.file() == other.file() && one.span().start() == other.span().start();
  }

  private static boolean isOwn(String name) {
    TestAssets assets = TestAssets.builtin();
    return !name.isEmpty()
        && !assets.isPlaceholder(name)
        && !assets.isSignature(name)
        && !assets.speaksOfTests(name);
  }

  private static boolean isOwnTemplate(Fact code) {
    String value = code.value().value().strip();
    return code.value().isComplete()
        && isShapedAsCode(value)
        && !TestAssets.builtin().isTemplate(value);
  }

  /** Digits that run on or repeat were typed to be replaced. */
  private static boolean isShapedAsCode(String value) {
    int digits = value.length() - PREFIX.length();
    if (!value.startsWith(PREFIX) || digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
      return false;
    }
    boolean same = true;
    boolean running = true;
    for (int at = PREFIX.length(); at < value.length(); at++) {
      char character = value.charAt(at);
      if (character < '0' || character > '9') {
        return false;
      }
      if (at > PREFIX.length()) {
        int step = character - value.charAt(at - 1);
        same &= step == 0;
        running &= step == 1 || step == -9;
      }
    }
    return !same && !running;
  }
}
