package io.github.smslint.rules.template.wording;

import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.text.Text;
import java.util.List;

/** Reports promotions that do not end as they must, and opt-outs where none may stand. */
public final class OptOutRule extends Rule {

  private static final String MARKS = "，,。.；;！!、（(）) \u3000";

  public OptOutRule() {
    super(
        new RuleDescription(
            "template/opt-out",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("CONTENT_ERROR", "isv.SMS_CONTENT_MISMATCH_TEMPLATE_TYPE")));
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    if (template.kind() == TemplateKind.INTERNATIONAL) {
      return;
    }
    String text = template.content().value();
    String readable = readable(template);
    boolean asWritten = readable.equals(text);
    List<OptOut> found =
        asWritten && !OptOut.mayStandIn(template)
            ? List.of()
            : OptOut.in(readable, template.nodes());
    boolean promotion = template.kind() == TemplateKind.PROMOTION;
    boolean mayEndSo = promotion || template.kind() == TemplateKind.UNKNOWN;
    for (int at = 0; at < found.size(); at++) {
      OptOut optOut = found.get(at);
      boolean last = at == found.size() - 1;
      if (!mayEndSo) {
        reportForbidden(template, optOut, report);
      } else if (!optOut.current()) {
        reportOld(template, optOut, last, report);
      } else if (!isEnd(text, optOut.end())) {
        reportEarly(template, optOut, last, report);
      }
    }
    if (promotion && found.isEmpty() && TemplateFinding.hasWords(template)) {
      visitWithout(template, text, report);
    }
  }

  /** The text in standard characters, so that 退訂 is found too; as it is where places would move. */
  private static String readable(Template template) {
    String text = template.content().value();
    String standard = StandardText.of(template);
    return standard.length() == text.length() ? standard : text;
  }

  private static void reportForbidden(Template template, OptOut optOut, Report report) {
    TemplateFinding.report(
            template, optOut.start(), optOut.end(), report, "forbidden", OptOut.requiredEnding())
        .fix(removal(template, optOut, report));
  }

  /** An old one at the end is replaced; one before it moves there, or goes where one follows. */
  private static void reportOld(Template template, OptOut optOut, boolean last, Report report) {
    String text = template.content().value();
    Fix fix;
    if (!last) {
      fix = removal(template, optOut, report);
    } else if (onlyMarksFrom(text, optOut.end())) {
      fix =
          TemplateFinding.replace(
              template, optOut.start(), text.length(), OptOut.requiredEnding(), report);
    } else {
      fix = template.kind() == TemplateKind.PROMOTION ? move(template, optOut, report) : null;
    }
    TemplateFinding.report(
            template, optOut.start(), optOut.end(), report, "old", OptOut.requiredEnding())
        .fix(fix);
  }

  private static void reportEarly(Template template, OptOut optOut, boolean last, Report report) {
    String text = template.content().value();
    Fix fix = removal(template, optOut, report);
    if (last && onlyMarksFrom(text, optOut.end())) {
      fix = TemplateFinding.replace(template, optOut.end(), text.length(), "", report);
    } else if (last) {
      fix = move(template, optOut, report);
    }
    TemplateFinding.report(
            template, optOut.start(), optOut.end(), report, "early", OptOut.requiredEnding())
        .fix(fix);
  }

  private static void visitWithout(Template template, String text, Report report) {
    int end = text.stripTrailing().length();
    String standard = StandardText.of(template).stripTrailing();
    boolean known = template.content().isComplete() || text.charAt(end - 1) != Text.HOLE;
    if (!known || standard.endsWith(OptOut.requiredEnding())) {
      return;
    }
    int last = text.offsetByCodePoints(end, -1);
    String before = MARKS.indexOf(text.charAt(end - 1)) >= 0 ? "" : "，";
    String ending = before + OptOut.requiredEnding();
    Edit edit = template.content().replace(end, end, ending);
    TemplateFinding.report(template, last, end, report, "missing", OptOut.requiredEnding())
        .fix(
            edit == null
                ? null
                : new Fix(
                    report.message("append", "", ending), Fix.Safety.SUGGESTED, List.of(edit)));
  }

  /** The fix that takes an instruction away together with the mark before it. */
  private static Fix removal(Template template, OptOut optOut, Report report) {
    int start = startWithMark(template.content().value(), optOut);
    int end = optOut.end();
    String text = template.content().value();
    boolean bracketed = start < optOut.start() && "（(".indexOf(text.charAt(start)) >= 0;
    if (bracketed && end < text.length() && "）)".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return TemplateFinding.replace(template, start, end, "", report);
  }

  private static Fix move(Template template, OptOut optOut, Report report) {
    Text content = template.content();
    String text = content.value();
    int end = text.stripTrailing().length();
    int start = startWithMark(text, optOut);
    String before = MARKS.indexOf(text.charAt(end - 1)) >= 0 ? "" : "，";
    Edit away = content.replace(start, optOut.end(), "");
    Edit append = content.replace(end, end, before + OptOut.requiredEnding());
    return away == null || append == null
        ? null
        : new Fix(
            report.message("append", "", before + OptOut.requiredEnding()),
            Fix.Safety.SUGGESTED,
            List.of(away, append));
  }

  private static int startWithMark(String text, OptOut optOut) {
    int start = optOut.start();
    return start > 0 && MARKS.indexOf(text.charAt(start - 1)) >= 0 ? start - 1 : start;
  }

  /** Whether nothing follows but blanks and characters that other rules take away. */
  private static boolean isEnd(String text, int from) {
    return StandardText.of(text.substring(from)).isBlank();
  }

  private static boolean onlyMarksFrom(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (MARKS.indexOf(text.charAt(at)) < 0 && text.charAt(at) != '\n') {
        return false;
      }
    }
    return true;
  }
}
