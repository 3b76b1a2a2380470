package io.github.smslint.rules.template.wording;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.template.TemplateNode;
import java.util.List;

/** Warns of texts that read like a template of another kind. */
public final class KindMismatchRule extends Rule {

  private static final int REACH = 12;
  private static final String BETWEEN = " 为是：:“\"（(";

  public KindMismatchRule() {
    super(
        new RuleDescription(
            "template/kind-mismatch",
            Severity.WARNING,
            null,
            "0.1.0",
            List.of("isv.SMS_CONTENT_MISMATCH_TEMPLATE_TYPE")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    boolean notification = template.kind() == TemplateKind.NOTIFICATION;
    if (!notification && template.kind() != TemplateKind.PROMOTION) {
      return;
    }
    visitCode(template, report);
    Marketing marketing = notification ? Marketing.in(template) : null;
    if (marketing != null) {
      MarketingFinding.report(template, marketing, report);
    }
  }

  /** Looks for a variable that a word beside it calls a verification code. */
  private static void visitCode(Template template, Report report) {
    String text = template.content().value();
    if (text.indexOf('码') < 0) {
      return;
    }
    for (TemplateNode node : template.nodes()) {
      if (!(node instanceof TemplateNode.Run)) {
        int start = wordBefore(text, node.start());
        start = start < 0 ? wordBehind(text, node.end()) : start;
        if (start >= 0) {
          reportCode(template, start, report);
          return;
        }
      }
    }
  }

  private static void reportCode(Template template, int start, Report report) {
    String text = template.content().value();
    if (!VerificationWords.get().isAboutGoods(text)) {
      int end = start + wordAt(text, start).length();
      TemplateFinding.report(template, start, end, report, "verification", "");
    }
  }

  private static int wordBefore(String text, int end) {
    int last = end;
    while (last > 0 && end - last < REACH && BETWEEN.indexOf(text.charAt(last - 1)) >= 0) {
      last--;
    }
    for (String word : VerificationWords.get().required()) {
      if (last >= word.length() && text.startsWith(word, last - word.length())) {
        return last - word.length();
      }
    }
    return -1;
  }

  /** {@code ${code}是您的登录验证码}, {@code ${code}（验证码）}; not beyond the sentence. */
  private static int wordBehind(String text, int start) {
    int limit = Math.min(text.length(), start + REACH);
    boolean announced = start < limit && "是为（(".indexOf(text.charAt(start)) >= 0;
    for (int at = start; announced && at < limit; at++) {
      if ("，。,；！".indexOf(text.charAt(at)) >= 0) {
        return -1;
      }
      if (wordAt(text, at) != null) {
        return at;
      }
    }
    return -1;
  }

  private static String wordAt(String text, int at) {
    for (String word : VerificationWords.get().required()) {
      if (text.startsWith(word, at)) {
        return word;
      }
    }
    return null;
  }
}
