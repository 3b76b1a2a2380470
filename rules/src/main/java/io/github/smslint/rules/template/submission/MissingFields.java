package io.github.smslint.rules.template.submission;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Submission;
import io.github.smslint.project.SubmittedField;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.text.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Fields that a submission needs. A list of texts alone may be a source of which something else
 * makes the submissions, so that a field is missed only where the manifest gives more than texts:
 * where the template has another field of a submission, or its neighbours have the very field.
 */
final class MissingFields {

  private static final String SIGNATURE = "RelatedSignName";
  private static final String RULE = "TemplateRule";
  private static final String NAME = "TemplateName";
  private static final String[] OF_SUBMISSIONS = {
    "Remark", "MoreData", "ApplySceneContent", "TrafficDriving"
  };

  private final Set<SourceFile> withSignature = new HashSet<>();
  private final Set<SourceFile> withRule = new HashSet<>();

  MissingFields(List<Template> all) {
    for (Template template : all) {
      if (FieldRule.isSubmitted(template)) {
        SourceFile file = template.content().location().file();
        if (isGiven(template, SIGNATURE)) {
          withSignature.add(file);
        }
        if (isGiven(template, RULE)) {
          withRule.add(file);
        }
      }
    }
  }

  void check(Template template, Report report) {
    TemplateKind kind = template.kind();
    if (kind == TemplateKind.UNKNOWN) {
      return;
    }
    SourceFile file = template.content().location().file();
    boolean whole = isWhole(template);
    boolean domestic = kind != TemplateKind.INTERNATIONAL;
    if (domestic && (whole || withSignature.contains(file)) && !isMeant(template, SIGNATURE)) {
      report(place(template), SIGNATURE, template, report);
    }
    Location variable = firstVariable(template);
    boolean needsRule = domestic && variable != null && (whole || withRule.contains(file));
    if (needsRule && !isMeant(template, RULE)) {
      report(variable, RULE, template, report);
    }
    if (whole && !isMeant(template, NAME)) {
      report(template.content().location(), NAME, template, report);
    }
  }

  private static boolean isWhole(Template template) {
    for (String field : OF_SUBMISSIONS) {
      if (isGiven(template, field)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is there or a misspelt key was meant as it, which is a finding of its own. */
  private static boolean isMeant(Template template, String field) {
    if (isGiven(template, field)) {
      return true;
    }
    for (SubmittedField other : template.submission().fields()) {
      boolean unknown = other.name() == null;
      if (unknown && field.equals(UnknownField.nearest(template, other.written()))) {
        return true;
      }
    }
    return false;
  }

  /** An empty text is no value. */
  private static boolean isGiven(Template template, String field) {
    Submission submission = template.submission();
    Text text = submission.text(field);
    return submission.field(field) != null && (text == null || !text.value().isBlank());
  }

  private static Location firstVariable(Template template) {
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Variable) {
        return template.content().locate(node.start(), node.end());
      }
    }
    return null;
  }

  /** The name, by which people know the template, or what makes the signature needed. */
  private static Location place(Template template) {
    Text name = template.submission().text(NAME);
    boolean named = name != null && name.length() > 0;
    Text at = named ? name : template.submission().text("TemplateType");
    return at == null ? template.content().location() : at.location();
  }

  private static void report(Location where, String field, Template template, Report report) {
    report.finding(where, "missing." + field).in(template.context());
  }
}
