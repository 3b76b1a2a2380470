package io.github.smslint.rules.template.submission;

import io.github.smslint.config.Severity;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.template.VariableAttribute;
import io.github.smslint.template.VariableAttributes;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Checks the values in the example of a message that a remark gives. */
final class SampleValues {

  /** A longer one is not the value of one variable. */
  private static final int LONGEST = 60;

  private static final String PLACEHOLDERS = "$*#{}xX…";

  /** A value in the remark, from offset to offset. */
  private record Sample(String variable, int start, int end) {}

  private final Template template;
  private final Report report;

  SampleValues(Template template, Report report) {
    this.template = template;
    this.report = report;
  }

  void check(VariableAttributes attributes) {
    Text remark = template.submission().text("Remark");
    if (remark == null) {
      return;
    }
    for (Sample sample : samples(remark.value())) {
      VariableAttribute given = attributes.of(sample.variable());
      Attribute attribute =
          given == null ? null : AttributeTable.get().named(given.attribute().value());
      String value = remark.value().substring(sample.start(), sample.end());
      if (attribute != null && !isPlaceholder(value) && !attribute.takes(value)) {
        report
            .finding(
                remark.locate(sample.start(), sample.end()),
                "sample",
                value,
                attribute.code(),
                Integer.toString(attribute.shortest()),
                Integer.toString(attribute.longest()))
            .severity(Severity.WARNING)
            .in(template.context());
      }
    }
  }

  /** The values between the fixed parts of the text, none unless all of those stand there. */
  private List<Sample> samples(String remark) {
    List<Sample> samples = new ArrayList<>();
    String content = template.content().value();
    TemplateNode.Variable open = null;
    int done = -1;
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Run run) {
        String fixed = content.substring(run.start(), run.end());
        int found = remark.indexOf(fixed, Math.max(done, 0));
        if (found < 0 || (done >= 0 && found > done + LONGEST)) {
          return List.of();
        }
        if (open != null && found > done) {
          samples.add(new Sample(open.name(), done, found));
        }
        open = null;
        done = found + fixed.length();
      } else if (node instanceof TemplateNode.Variable variable && open == null && done >= 0) {
        open = variable;
      } else {
        return List.of();
      }
    }
    return samples;
  }

  private static boolean isPlaceholder(String value) {
    for (int at = 0; at < value.length(); at++) {
      if (PLACEHOLDERS.indexOf(value.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }
}
