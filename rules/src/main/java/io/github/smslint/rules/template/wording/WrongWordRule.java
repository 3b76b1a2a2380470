package io.github.smslint.rules.template.wording;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import io.github.smslint.rules.screen.ScreenedWords;
import java.util.List;

/** Reports words written with a wrong character. */
public final class WrongWordRule extends Rule {

  public WrongWordRule() {
    super(
        new RuleDescription(
            "template/wrong-word",
            Severity.WARNING,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("SmsContent.Illegal")));
  }

  @Override
  public List<RuleOption> options() {
    return List.of(AllowedTexts.words());
  }

  /** In traditional texts 帳號 and 登陸 have other rules, so templates for abroad are left alone. */
  @Override
  public void visitTemplate(Template template, Report report) {
    if (template.kind() == TemplateKind.INTERNATIONAL) {
      return;
    }
    WordSearch search = WordSearch.of(ScreenedWords.WRONG, template);
    while (search != null && search.next()) {
      if (AllowedTexts.areWords(search.written(), template, report)) {
        continue;
      }
      String right = search.word().value();
      TemplateFinding.report(template, search.start(), search.end(), report, "wrong", right)
          .fix(TemplateFinding.replace(template, search.start(), search.end(), right, report));
    }
  }

  /** Whether a word is written wrong that ought to be one of those given. */
  static boolean isMeant(String[] rightWords, Template template) {
    WordSearch search = WordSearch.of(ScreenedWords.WRONG, template);
    while (search != null && search.next()) {
      for (String right : rightWords) {
        if (search.word().value().startsWith(right)) {
          return true;
        }
      }
    }
    return false;
  }
}
