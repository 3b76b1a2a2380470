package io.github.smslint.rules.template.variable;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.text.Text;
import java.util.List;

/** Reports what was meant as a variable but is not written {@code ${name}}. */
public final class VariableSyntaxRule extends VariableRule {

  public VariableSyntaxRule() {
    super(
        new RuleDescription(
            "template/variable-syntax",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("isv.SMS_TEMPLATE_ILLEGAL")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    MiswrittenWalk walk = new MiswrittenWalk(template);
    Miswritten next = walk.next();
    while (next != null) {
      if (next.name() == null || next.name().indexOf(Text.HOLE) < 0) {
        report(template, next, report);
      }
      next = walk.next();
    }
  }

  private static void report(Template template, Miswritten found, Report report) {
    String name = name(template, found);
    String proposal = "${" + (name == null ? "name" : name) + "}";
    finding(template, found.start(), found.end(), report, found.key(), proposal)
        .severity(found.sure() ? Severity.ERROR : Severity.WARNING)
        .fix(fix(template, found, name, report));
  }

  private static Fix fix(Template template, Miswritten found, String name, Report report) {
    if (!found.sure()) {
      return null;
    }
    if (found.key().equals(Miswritten.STRAY)) {
      return removal(template, found.start(), found.end(), report);
    }
    return name == null
        ? null
        : replacement(template, found.start(), found.end(), "${" + name + "}", report);
  }

  /** The name to write; the one variable of a verification text is its code. */
  private static String name(Template template, Miswritten found) {
    if (found.name() != null) {
      String mended = VariableName.mended(found.name());
      if (mended != null) {
        return mended;
      }
    }
    boolean unnamed = found.name() == null || Character.isDigit(found.name().charAt(0));
    boolean code = template.kind() == TemplateKind.VERIFICATION && hasOnePlaceholder(template);
    return unnamed && code ? "code" : null;
  }

  private static boolean hasOnePlaceholder(Template template) {
    int count = 0;
    for (TemplateNode node : template.nodes()) {
      count += node instanceof TemplateNode.Run ? 0 : 1;
    }
    return count == 1;
  }
}
