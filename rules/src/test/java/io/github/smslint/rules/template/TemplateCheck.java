package io.github.smslint.rules.template;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rules.Edits;
import io.github.smslint.source.Edit;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Lets one rule visit one template text that stands in a file by itself. */
public final class TemplateCheck {

  private final Rule rule;
  private final SourceFile file;
  private TemplateKind kind = TemplateKind.NOTIFICATION;
  private String signName;

  private TemplateCheck(Rule rule, String text) {
    this.rule = rule;
    this.file = SourceFile.of("template.txt", text);
  }

  public static TemplateCheck of(Rule rule, String text) {
    return new TemplateCheck(rule, text);
  }

  public TemplateCheck kind(TemplateKind other) {
    kind = other;
    return this;
  }

  public TemplateCheck signedBy(String name) {
    signName = name;
    return this;
  }

  public List<Finding> findings() {
    Text content = Text.of(Literal.plain(file, 0, file.content().length()));
    Report report = new Report(rule.description());
    rule.visitTemplate(new Template(content, kind, signName, "登录验证码"), report);
    return report.findings();
  }

  /** Each finding as {@code <offset> <severity> <key without the rule> <characters>}. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings()) {
      String key = finding.message().key().substring(rule.id().length() + 1);
      lines.add(
          String.join(
              " ",
              String.valueOf(finding.location().span().start()),
              finding.severity().id(),
              key,
              finding.location().written()));
    }
    return lines;
  }

  /** The text after all safe fixes. */
  public String safelyFixed() {
    return fixed(Fix.Safety.SAFE);
  }

  /** The text after all safe and suggested fixes. */
  public String fixed() {
    return fixed(Fix.Safety.SUGGESTED);
  }

  private String fixed(Fix.Safety most) {
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : findings()) {
      for (Fix fix : finding.fixes()) {
        if (fix.safety().ordinal() <= most.ordinal()) {
          edits.addAll(fix.edits());
        }
      }
    }
    return Edits.apply(file.content(), edits);
  }
}
