package io.github.smslint.rules.template.wording;

import io.github.smslint.finding.Finding;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;

/** Reports advertising once for a template: at its first word, the others as related places. */
final class MarketingFinding {

  private static final int MOST_RELATED = 5;

  private MarketingFinding() {}

  static Finding report(Template template, Marketing marketing, Report report) {
    Marketing.Place first = marketing.words().get(0);
    Finding finding =
        TemplateFinding.report(template, first.start(), first.end(), report, "marketing", "");
    int last = Math.min(marketing.words().size() - 1, MOST_RELATED);
    for (int at = 1; at <= last; at++) {
      Marketing.Place word = marketing.words().get(at);
      finding.related(template.content().locate(word.start(), word.end()), "further");
    }
    return finding;
  }
}
