package io.github.smslint.rules.signature;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Signature;
import io.github.smslint.project.Submission;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.production.TestAssets;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reports names that no signature can have. */
public final class SignatureFormatRule extends Rule {

  public SignatureFormatRule() {
    super(
        new RuleDescription(
            "signature/format",
            Severity.ERROR,
            Fix.Safety.SAFE,
            "0.1.0",
            List.of(
                "isv.SIGN_NAME_ILLEGAL",
                "isv.SMS_SIGNATURE_ILLEGAL",
                "isv.SMS_SIGN_EMOJI_ILLEGAL")));
  }

  @Override
  public void visitSignature(Signature signature, Report report) {
    Submission submission = signature.submission();
    boolean submitted = submission != null && submission.origin() == Submission.Origin.MANIFEST;
    visitName(signature, submitted, report);
  }

  /**
   * Judges a name.
   *
   * @param submitted whether it is submitted, so that it has to be good for a new signature; else
   *     it is only used, and what is said holds for every signature that there may be
   */
  static void visitName(Signature signature, boolean submitted, Report report) {
    Text written = signature.name();
    Text bare = BareName.of(written);
    String name = bare.value();
    TestAssets assets = TestAssets.builtin();
    boolean test = signature.testMark() || assets.isSignature(name) || assets.speaksOfTests(name);
    boolean othersMatter = test && signature.deployment().production();
    if (name.isEmpty() || !written.isComplete() || assets.isPlaceholder(name) || othersMatter) {
      return;
    }
    if (bare.length() < written.length()) {
      reportAround(signature, bare, report);
    }
    for (NameFault fault : NameFault.in(name, submitted)) {
      report
          .finding(bare.locate(fault.start(), fault.end()), fault.key(), name, fault.argument())
          .in(signature.context())
          .fix(fault.isBlank() ? removal(bare, fault, report) : null);
    }
  }

  private static void reportAround(Signature signature, Text bare, Report report) {
    Text written = signature.name();
    String value = written.value();
    boolean bracketed = value.indexOf('【') >= 0 || value.indexOf('】') >= 0;
    int start = value.indexOf(bare.value());
    int end = start + bare.length();
    List<Edit> edits = new ArrayList<>(2);
    boolean whole = start == 0 || edits.add(written.replace(0, start, ""));
    whole &= end == value.length() || edits.add(written.replace(end, value.length(), ""));
    Fix fix =
        whole && !edits.contains(null)
            ? new Fix(report.message("bare", bare.value()), Fix.Safety.SAFE, List.copyOf(edits))
            : null;
    report
        .finding(written.location(), bracketed ? "brackets" : "around", value, bare.value())
        .in(signature.context())
        .fix(fix);
  }

  private static Fix removal(Text bare, NameFault fault, Report report) {
    Edit edit = bare.replace(fault.start(), fault.end(), "");
    return edit == null ? null : new Fix(report.message("remove"), Fix.Safety.SAFE, List.of(edit));
  }
}
