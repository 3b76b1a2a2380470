package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.characters.Owner;
import java.util.List;

/** Tells of Chinese characters that stand in no table, standard or not. */
public final class RareCharacterRule extends CharacterRule {

  public RareCharacterRule() {
    super(
        new RuleDescription("template/rare-character", Severity.INFO, null, "0.1.0", List.of()),
        Owner.RARE.bit());
  }

  @Override
  Severity severity(Owner owner, Template template) {
    boolean domestic = template.kind() != TemplateKind.INTERNATIONAL;
    return owner == Owner.RARE && domestic ? Severity.INFO : null;
  }

  @Override
  int visitRun(CharacterRun run, Report report) {
    finding(run, report, "rare");
    return run.end();
  }
}
