package io.github.smslint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Related;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import java.io.IOException;
import java.util.List;

/** Writes findings as results of a SARIF log. */
record SarifResults(JsonGenerator json, SarifPlaces places, SarifRules rules, Wording wording) {

  /** Goes up when the same finding gets another fingerprint. */
  private static final String FINGERPRINT = "smslint/v2";

  /** The state of a result that the baseline holds. */
  private static final String KNOWN = "unchanged";

  /** What is reported, what a comment silences, what the baseline knows. */
  void write(LintResult result) throws IOException {
    // SARIF wants the state on all results or on none.
    String others = result.againstBaseline() ? "new" : null;
    write(result.findings(), others);
    write(result.suppressed(), others);
    write(result.baselined(), KNOWN);
  }

  private void write(List<Finding> findings, String state) throws IOException {
    for (Finding finding : findings) {
      write(finding, state);
    }
  }

  private void write(Finding finding, String state) throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    int index = rules.index(finding.rule());
    if (index >= 0) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", SarifPlaces.level(finding.severity()));
    places.message("message", wording.say(finding.message(), finding.location()));
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    places.physicalLocation(finding.location());
    json.writeEndObject();
    json.writeEndArray();
    related(finding.related());
    if (state != null) {
      json.writeStringField("baselineState", state);
    }
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField(FINGERPRINT, finding.fingerprint());
    json.writeEndObject();
    fixes(finding);
    suppressions(finding.silencedBecause(), KNOWN.equals(state));
    json.writeObjectFieldStart("properties");
    json.writeStringField("context", finding.context());
    JsonOutput.texts(json, "prevents", finding.prevents());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void related(List<Related> all) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    int id = 1;
    for (Related related : all) {
      json.writeStartObject();
      json.writeNumberField("id", id++);
      places.physicalLocation(related.location());
      places.message("message", wording.say(related.message(), related.location()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void fixes(Finding finding) throws IOException {
    json.writeArrayFieldStart("fixes");
    for (Fix fix : Wording.fixes(finding)) {
      if (!fix.edits().isEmpty()) {
        fix(fix, finding.location());
      }
    }
    json.writeEndArray();
  }

  private void fix(Fix fix, Location about) throws IOException {
    json.writeStartObject();
    places.message("description", wording.say(fix.title(), about));
    json.writeArrayFieldStart("artifactChanges");
    String open = null;
    for (Edit edit : fix.edits()) {
      String path = edit.location().file().path();
      if (!path.equals(open)) {
        endChange(open);
        startChange(path);
        open = path;
      }
      replacement(edit);
    }
    endChange(open);
    json.writeEndArray();
    json.writeObjectFieldStart("properties");
    json.writeStringField("safety", fix.safety().id());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void startChange(String path) throws IOException {
    json.writeStartObject();
    places.artifact(path);
    json.writeArrayFieldStart("replacements");
  }

  private void endChange(String path) throws IOException {
    if (path != null) {
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void replacement(Edit edit) throws IOException {
    json.writeStartObject();
    places.deletedRegion(edit.location());
    if (!edit.replacement().isEmpty()) {
      json.writeObjectFieldStart("insertedContent");
      json.writeStringField("text", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** An empty list says that nothing silences the result; SARIF wants it for all or for none. */
  private void suppressions(String reason, boolean known) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (known) {
      json.writeStartObject();
      json.writeStringField("kind", "external");
      json.writeEndObject();
    }
    if (reason != null) {
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      if (!reason.isEmpty()) {
        json.writeStringField("justification", reason);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
