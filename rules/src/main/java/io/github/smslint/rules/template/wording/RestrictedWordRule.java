package io.github.smslint.rules.template.wording;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import io.github.smslint.rules.screen.ScreenedWords;
import java.util.List;

/** Warns of words of the subjects that the provider bars. */
public final class RestrictedWordRule extends Rule {

  public RestrictedWordRule() {
    super(
        new RuleDescription(
            "template/restricted-word",
            Severity.WARNING,
            null,
            "0.1.0",
            List.of("isv.SMS_CONTENT_ILLEGAL", "CONTENT_KEYWORD")));
  }

  @Override
  public List<RuleOption> options() {
    return List.of(AllowedTexts.words());
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    if (template.kind() == TemplateKind.INTERNATIONAL) {
      return;
    }
    WordSearch search = WordSearch.of(ScreenedWords.RESTRICTED, template);
    while (search != null && search.next()) {
      if (!AllowedTexts.areWords(search.written(), template, report)) {
        TemplateFinding.report(
            template, search.start(), search.end(), report, "word", search.word().value());
      }
    }
  }
}
