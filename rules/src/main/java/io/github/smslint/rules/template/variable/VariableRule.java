package io.github.smslint.rules.template.variable;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import java.util.List;

/** A rule on the variables of a template; reports parts of its text. */
abstract class VariableRule extends Rule {

  private static final int SHOWN_CODE_POINTS = 40;

  VariableRule(RuleDescription description) {
    super(description);
  }

  /** Reports a part of a template; the message is given the part and one more argument. */
  static Finding finding(
      Template template, int start, int end, Report report, String key, String argument) {
    List<Location> places = template.content().locateAll(start, end);
    Finding finding = report.finding(places.get(0), key, shown(template, start, end), argument);
    finding.in(template.context());
    for (int place = 1; place < places.size(); place++) {
      finding.related(places.get(place), "continued");
    }
    return finding;
  }

  /** The suggested fix that writes something else for a part, or null where it cannot be. */
  static Fix replacement(Template template, int start, int end, String written, Report report) {
    String shown = shown(template, start, end);
    return fix(
        template.content().replace(start, end, written), report.message("replace", shown, written));
  }

  /** The suggested fix that takes a part away, or null where it cannot be. */
  static Fix removal(Template template, int start, int end, Report report) {
    String shown = shown(template, start, end);
    return fix(template.content().replace(start, end, ""), report.message("remove", shown));
  }

  private static Fix fix(Edit edit, Message title) {
    return edit == null ? null : new Fix(title, Fix.Safety.SUGGESTED, List.of(edit));
  }

  private static String shown(Template template, int start, int end) {
    String part = template.content().value().substring(start, end);
    return part.codePointCount(0, part.length()) <= SHOWN_CODE_POINTS
        ? part
        : part.substring(0, part.offsetByCodePoints(0, SHOWN_CODE_POINTS)) + "…";
  }
}
