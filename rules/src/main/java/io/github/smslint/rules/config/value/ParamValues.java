package io.github.smslint.rules.config.value;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Submission;
import io.github.smslint.rule.NearestName;
import io.github.smslint.rule.Report;
import io.github.smslint.rules.template.submission.Attribute;
import io.github.smslint.rules.template.submission.AttributeTable;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.template.VariableAttribute;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Says of TemplateParam that a template has other variables or takes other values. */
final class ParamValues {

  private static final int LONGEST = 35;

  private final Fact fact;
  private final Text text;
  private final String json;
  private final List<ParamPair> pairs;
  private final Report report;

  ParamValues(Fact fact, ParamReading reading, Report report) {
    this.fact = fact;
    this.text = fact.value();
    this.json = text.value();
    this.pairs = reading.pairs();
    this.report = report;
  }

  /** What no template takes. */
  void check() {
    for (ParamPair pair : pairs) {
      String value = value(pair);
      if (pair.shape() != ParamShape.TEXT || isPutIn(value)) {
        continue;
      }
      String lower = value.toLowerCase(Locale.ROOT);
      int known = value.codePointCount(0, value.length()) - count(value, Text.HOLE);
      if (lower.contains("http://") || lower.contains("https://") || lower.startsWith("www.")) {
        found(place(pair), "link", name(pair));
      } else if (known > LONGEST) {
        found(place(pair), "long", name(pair), Integer.toString(known)).severity(Severity.WARNING);
      }
    }
  }

  /** What this template does not take. */
  void compare(SentTemplate sent) {
    List<Set<String>> objects = new ArrayList<>(1);
    for (ParamPair pair : pairs) {
      String name = name(pair);
      if (isPutIn(name) || name.indexOf(Text.HOLE) >= 0 || name.indexOf('\\') >= 0) {
        return;
      }
      while (objects.size() <= pair.object()) {
        objects.add(new LinkedHashSet<>());
      }
      objects.get(pair.object()).add(name);
    }
    if (objects.isEmpty()) {
      objects.add(Set.of());
    }
    for (int object = 0; object < objects.size(); object++) {
      compare(object, objects.get(object), sent);
    }
    for (ParamPair pair : pairs) {
      compareValue(pair, sent);
    }
  }

  private void compare(int object, Set<String> names, SentTemplate sent) {
    Set<String> missing = new LinkedHashSet<>(sent.variables());
    missing.removeAll(names);
    for (ParamPair pair : pairs) {
      if (pair.object() == object && !sent.variables().contains(name(pair))) {
        String meant = NearestName.of(name(pair), missing);
        missing.remove(meant);
        strange(pair, meant, sent);
      }
    }
    if (!missing.isEmpty()) {
      relate(found(text.location(), "missing", "${" + String.join("} ${", missing) + "}"), sent);
    }
  }

  private void strange(ParamPair pair, String meant, SentTemplate sent) {
    Location place = text.locate(pair.keyStart(), pair.keyEnd());
    if (meant == null) {
      relate(found(place, "strange", name(pair)).severity(Severity.WARNING), sent);
      return;
    }
    Edit edit = text.replace(pair.keyStart(), pair.keyEnd(), meant);
    Fix fix =
        edit == null
            ? null
            : new Fix(report.message("rename", meant), Fix.Safety.SUGGESTED, List.of(edit));
    relate(found(place, "misspelt", name(pair), meant).fix(fix), sent);
  }

  private void compareValue(ParamPair pair, SentTemplate sent) {
    Submission submission = sent.template().submission();
    VariableAttribute given =
        submission.attributes() == null ? null : submission.attributes().of(name(pair));
    Attribute attribute =
        given == null ? null : AttributeTable.get().named(given.attribute().value());
    String value = value(pair);
    boolean known = value.indexOf(Text.HOLE) < 0 && !isPutIn(value) && value.indexOf('\\') < 0;
    if (attribute != null && known && pair.shape() == ParamShape.TEXT && !attribute.takes(value)) {
      found(
              place(pair),
              "attribute",
              value,
              attribute.code(),
              Integer.toString(attribute.shortest()),
              Integer.toString(attribute.longest()))
          .severity(attribute.isForVerification() ? Severity.ERROR : Severity.WARNING)
          .related(given.attribute().location(), "its-attribute");
    }
  }

  private Finding found(Location place, String key, String... arguments) {
    return report.finding(place, key, arguments).in(fact.context());
  }

  private static void relate(Finding finding, SentTemplate sent) {
    finding.related(sent.template().content().location(), "template");
  }

  private Location place(ParamPair pair) {
    return text.locate(pair.valueStart(), pair.valueEnd());
  }

  private String name(ParamPair pair) {
    return json.substring(pair.keyStart(), pair.keyEnd());
  }

  private String value(ParamPair pair) {
    return json.substring(pair.valueStart(), pair.valueEnd());
  }

  /** Whether another program puts something in: {@code ${code}}, {@code %s}, {@code #code#}. */
  private static boolean isPutIn(String value) {
    return value.contains("${")
        || value.contains("{{")
        || value.contains("##")
        || value.indexOf('%') >= 0
        || (value.startsWith("{") && value.endsWith("}"));
  }

  private static int count(String value, char wanted) {
    int count = 0;
    for (int at = 0; at < value.length(); at++) {
      count += value.charAt(at) == wanted ? 1 : 0;
    }
    return count;
  }
}
