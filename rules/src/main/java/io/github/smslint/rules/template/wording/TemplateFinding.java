package io.github.smslint.rules.template.wording;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Edit;
import io.github.smslint.template.TemplateNode;
import java.util.List;

/** Reports a part of a template, and offers to write something else in its place. */
final class TemplateFinding {

  private static final int SHOWN_LENGTH = 40;

  private TemplateFinding() {}

  /** Whether the fixed text holds more than punctuation; where not, that is what is wrong. */
  static boolean hasWords(Template template) {
    String text = template.content().value();
    for (TemplateNode node : template.nodes()) {
      for (int at = node.start(); node instanceof TemplateNode.Run && at < node.end(); at++) {
        if (Character.isLetterOrDigit(text.charAt(at))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Reports the characters from {@code start} to {@code end}, which are the first argument. */
  static Finding report(
      Template template, int start, int end, Report report, String key, String argument) {
    String written = shown(template.content().value().substring(start, end));
    return report
        .finding(template.content().locate(start, end), key, written, argument)
        .in(template.context());
  }

  /** The suggested fix that replaces a part, or removes it; null where it cannot be written. */
  static Fix replace(Template template, int start, int end, String replacement, Report report) {
    Edit edit = template.content().replace(start, end, replacement);
    if (edit == null) {
      return null;
    }
    String written = shown(template.content().value().substring(start, end));
    String key = replacement.isEmpty() ? "remove" : "replace";
    return new Fix(report.message(key, written, replacement), Fix.Safety.SUGGESTED, List.of(edit));
  }

  private static String shown(String text) {
    return text.length() <= SHOWN_LENGTH
        ? text
        : text.substring(0, text.offsetByCodePoints(0, SHOWN_LENGTH / 2)) + "…";
  }
}
