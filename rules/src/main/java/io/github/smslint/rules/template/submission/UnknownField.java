package io.github.smslint.rules.template.submission;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.SubmittedField;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import io.github.smslint.vocabulary.ApiFields;
import java.util.List;
import java.util.Locale;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** A key that is no field of the API. */
final class UnknownField {

  /** A name of so many letters may have one of them wrong. */
  private static final int LETTERS_FOR_A_SLIP = 5;

  private static final int LONGEST = 40;

  private final Template template;
  private final Report report;

  UnknownField(Template template, Report report) {
    this.template = template;
    this.report = report;
  }

  /** A key in lower case that is like no field is the project's own matter. */
  void visit(SubmittedField field) {
    Location place = template.submission().place(field);
    String nearest = nearest(template, field.written());
    if (nearest != null) {
      report
          .finding(place, "misspelt", field.written(), nearest)
          .in(template.context())
          .fix(rename(place, field.written(), nearest));
    } else if (isWrittenAsField(field.written())) {
      report
          .finding(place, "unknown", field.written())
          .severity(Severity.WARNING)
          .in(template.context());
    }
  }

  /** The field that is written nearly so and is not there, as none is there twice; or null. */
  static String nearest(Template template, String key) {
    String lower = key.toLowerCase(Locale.ROOT);
    int best = Math.max(1, key.length() / LETTERS_FOR_A_SLIP) + 1;
    String nearest = null;
    for (String field : ApiFields.ofTemplates().submitted()) {
      if (key.length() <= LONGEST && template.submission().field(field) == null) {
        String name = field.toLowerCase(Locale.ROOT);
        int distance = new LevenshteinDistance(best - 1).apply(lower, name);
        if (distance >= 0) {
          best = distance;
          nearest = field;
        }
        if (best == 0) {
          return nearest;
        }
      }
    }
    return nearest;
  }

  private static boolean isWrittenAsField(String key) {
    boolean ascii = true;
    for (int at = 0; at < key.length(); at++) {
      ascii &= key.charAt(at) < 0x80 && Character.isLetterOrDigit(key.charAt(at));
    }
    return ascii && !key.isEmpty() && Character.isUpperCase(key.charAt(0));
  }

  private Fix rename(Location place, String written, String name) {
    int start = place.written().indexOf(written);
    if (start < 0) {
      return null;
    }
    int from = place.span().start() + start;
    Location inside = new Location(place.file(), new Span(from, from + written.length()));
    return new Fix(
        report.message("replace", name), Fix.Safety.SUGGESTED, List.of(new Edit(inside, name)));
  }
}
