package io.github.smslint.rules.template.wording;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.template.TemplateNode;
import java.util.ArrayList;
import java.util.List;

/** Reports what a verification template lacks, or holds besides its code. */
public final class VerificationContentRule extends Rule {

  private static final int MOST_WITH_A_SAMPLE = 2;

  public VerificationContentRule() {
    super(
        new RuleDescription(
            "template/verification-content",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("template_parameter_count_illegal", "isv.SMS_CONTENT_MISMATCH_TEMPLATE_TYPE")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    if (template.kind() != TemplateKind.VERIFICATION) {
      return;
    }
    visitWord(template, report);
    visitVariables(template, report);
    Marketing marketing = Marketing.in(template);
    if (marketing != null) {
      MarketingFinding.report(template, marketing, report)
          .severity(marketing.offer() ? Severity.ERROR : Severity.WARNING);
    }
  }

  private static void visitWord(Template template, Report report) {
    String text = template.content().value();
    VerificationWords words = VerificationWords.get();
    if (!template.content().isComplete()
        || !TemplateFinding.hasWords(template)
        || words.isRequiredIn(text)
        || words.isRequiredIn(StandardText.of(template))
        || WrongWordRule.isMeant(words.required(), template)) {
      return;
    }
    for (VerificationWords.Near near : words.near()) {
      int start = text.indexOf(near.written());
      if (start >= 0) {
        int end = start + near.written().length();
        TemplateFinding.report(template, start, end, report, "near", near.meant())
            .fix(TemplateFinding.replace(template, start, end, near.meant(), report));
        return;
      }
    }
    TemplateFinding.report(template, 0, text.length(), report, "missing", "")
        .severity(isChinese(text) ? Severity.ERROR : Severity.WARNING);
  }

  /** Of English texts the documents do not speak. */
  private static boolean isChinese(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (Character.isIdeographic(text.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  /** A name that stands twice is one variable; its second place is another rule's matter. */
  private static void visitVariables(Template template, Report report) {
    List<TemplateNode.Variable> variables = new ArrayList<>(1);
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Variable variable && !holds(variables, variable.name())) {
        variables.add(variable);
      }
      if (variables.size() > MOST_WITH_A_SAMPLE) {
        break;
      }
    }
    if (variables.size() > 1) {
      TemplateNode.Variable second = variables.get(1);
      boolean refused = variables.size() > MOST_WITH_A_SAMPLE;
      Finding finding =
          TemplateFinding.report(
              template, second.start(), second.end(), report, refused ? "variables" : "second", "");
      finding.severity(refused ? Severity.ERROR : Severity.WARNING);
      if (refused) {
        TemplateNode.Variable third = variables.get(MOST_WITH_A_SAMPLE);
        finding.related(template.content().locate(third.start(), third.end()), "further");
      }
    }
  }

  private static boolean holds(List<TemplateNode.Variable> variables, String name) {
    for (TemplateNode.Variable variable : variables) {
      if (variable.name().equals(name)) {
        return true;
      }
    }
    return false;
  }
}
