package io.github.smslint.rule;

import io.github.smslint.project.Credential;
import io.github.smslint.project.Signature;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.project.Usage;
import java.util.List;

/**
 * A check. It overrides the visits that it needs, holds no state, does no input or output, and may
 * be called by several threads.
 */
public abstract class Rule {

  private final RuleDescription description;

  protected Rule(RuleDescription description) {
    this.description = description;
  }

  public final RuleDescription description() {
    return description;
  }

  public final String id() {
    return description.id();
  }

  /** What a user may tell the rule besides its severity; asked for by who reads that only. */
  public List<RuleOption> options() {
    return List.of();
  }

  /** Called for each template text of the project. */
  public void visitTemplate(Template template, Report report) {}

  /** Called for each signature at each place where it is written, once for each deployment. */
  public void visitSignature(Signature signature, Report report) {}

  /** Called for each template code at each place where it is written, once for each deployment. */
  public void visitTemplateCode(TemplateCode code, Report report) {}

  /** Called for each usage, once for each deployment. */
  public void visitUsage(Usage usage, Report report) {}

  /** Called for each AccessKey that is written in the project. */
  public void visitCredential(Credential credential, Report report) {}

  /** Called once, when everything is known, of a project that says anything about SMS at all. */
  public void visitProject(SmsProject project, Report report) {}
}
