package io.github.smslint.rules.config.value;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Fact;
import io.github.smslint.rule.Report;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Says of TemplateParam that it is not written as JSON. */
final class ParamForm {

  private final Fact fact;
  private final Text text;
  private final String json;
  private final ParamReading reading;
  private final Report report;

  ParamForm(Fact fact, ParamReading reading, Report report) {
    this.fact = fact;
    this.text = fact.value();
    this.json = text.value();
    this.reading = reading;
    this.report = report;
  }

  /** One finding at most: the first fault, and a fix for all that are of quotes. */
  void check() {
    if (reading.broken() >= 0) {
      if (looksMeant() && !isEscaped()) {
        found(text.location(), "not-json");
      }
      return;
    }
    ParamPair bare = first(ParamShape.BARE);
    ParamPair open = firstOpen();
    if (!reading.singleQuotes().isEmpty()) {
      found(text.location(), "single-quotes").fix(fix());
    } else if (reading.hasBareKeys()) {
      found(text.location(), "bare-name").fix(fix());
    } else if (bare != null) {
      String value = json.substring(bare.valueStart(), bare.valueEnd());
      found(text.locate(bare.valueStart(), bare.valueEnd()), "bare-value", value).fix(fix());
    } else if (open != null) {
      String name = json.substring(open.keyStart(), open.keyEnd());
      found(place(open), "open-value", name).severity(Severity.WARNING).fix(fix());
    }
  }

  private Finding found(Location place, String key, String... arguments) {
    return report.finding(place, key, arguments).in(fact.context());
  }

  /** What is put in is no literal of the call; the name before it is. */
  private Location place(ParamPair open) {
    return text.locate(open.keyStart(), open.keyEnd());
  }

  /** Quotes behind a backslash are those of a text around it, as scripts put one together. */
  private boolean isEscaped() {
    return json.contains("\\\"") && new ParamReading(json.replace("\\\"", "\"")).broken() < 0;
  }

  /** A word alone is the name of something that is looked up. */
  private boolean looksMeant() {
    boolean digits = !json.isBlank();
    for (int at = 0; at < json.length(); at++) {
      char character = json.charAt(at);
      digits &= character >= '0' && character <= '9';
      if (character == '{' || character == ':' || character == '=') {
        return true;
      }
    }
    return digits;
  }

  private ParamPair first(ParamShape shape) {
    for (ParamPair pair : reading.pairs()) {
      if (pair.shape() == shape) {
        return pair;
      }
    }
    return null;
  }

  private ParamPair firstOpen() {
    for (ParamPair pair : reading.pairs()) {
      if (isOpen(pair)) {
        return pair;
      }
    }
    return null;
  }

  private boolean isOpen(ParamPair pair) {
    return pair.shape() == ParamShape.OPEN && !isNumber(pair);
  }

  private boolean isNumber(ParamPair pair) {
    return pair.valueEnd() == pair.valueStart() + 1
        && json.charAt(pair.valueStart()) == Text.HOLE
        && NumberVariable.standsAt(text.locate(pair.valueStart(), pair.valueEnd()));
  }

  /** The quotes that JSON wants, everywhere at once; null where one of them cannot be put in. */
  private Fix fix() {
    if (reading.isOpen() || (!reading.singleQuotes().isEmpty() && json.indexOf('"') >= 0)) {
      return null;
    }
    List<Edit> edits = new ArrayList<>();
    for (int quote : reading.singleQuotes()) {
      edits.add(text.replace(quote, quote + 1, "\""));
    }
    for (ParamPair pair : reading.pairs()) {
      if (isBareName(pair)) {
        String name = json.substring(pair.keyStart(), pair.keyEnd());
        edits.add(text.replace(pair.keyStart(), pair.keyEnd(), "\"" + name + "\""));
      }
      if (pair.shape() == ParamShape.BARE || isOpen(pair)) {
        enclose(pair, edits);
      }
    }
    Fix fix = new Fix(report.message("fix"), Fix.Safety.SUGGESTED, edits);
    return edits.contains(null) ? null : fix;
  }

  private boolean isBareName(ParamPair pair) {
    int before = pair.keyStart() - 1;
    return json.charAt(before) != '"' && json.charAt(before) != '\'';
  }

  /** What stands before and behind a value belongs to the call's own literals. */
  private void enclose(ParamPair pair, List<Edit> edits) {
    int before = pair.valueStart() - 1;
    int behind = pair.valueEnd();
    edits.add(text.replace(before, before + 1, json.charAt(before) + "\""));
    edits.add(text.replace(behind, behind + 1, "\"" + json.charAt(behind)));
  }
}
