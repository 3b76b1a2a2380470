package io.github.smslint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.OwnRules;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The report as a SARIF 2.1.0 log with one run, which names no folder of the machine. */
public final class SarifReporter implements Reporter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final String version;

  /**
   * @param version the version of smslint
   */
  public SarifReporter(String version) {
    this.version = version;
  }

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    JsonGenerator json = JsonOutput.open(out);
    SarifRules rules = new SarifRules(catalogue, language);
    Run run = new Run(json, new SarifPlaces(json), rules, new Wording(catalogue, language));
    json.writeStartObject();
    json.writeStringField("version", "2.1.0");
    json.writeStringField("$schema", SCHEMA);
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    run.tool(version);
    run.invocation(result.findings());
    run.conventions(language);
    run.results(result);
    run.inspected(result.summary());
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    JsonOutput.close(json, out);
  }

  /** Writes the parts of the run in their order. */
  private record Run(JsonGenerator json, SarifPlaces places, SarifRules rules, Wording wording) {

    void tool(String version) throws IOException {
      json.writeObjectFieldStart("tool");
      json.writeObjectFieldStart("driver");
      json.writeStringField("name", "smslint");
      json.writeStringField("version", version);
      json.writeStringField("semanticVersion", version);
      rules.write(json);
      json.writeEndObject();
      json.writeEndObject();
    }

    /** Findings do not make a run fail; a file that could not be looked at does. */
    void invocation(List<Finding> findings) throws IOException {
      json.writeArrayFieldStart("invocations");
      json.writeStartObject();
      boolean successful = true;
      json.writeArrayFieldStart("toolExecutionNotifications");
      for (Finding finding : findings) {
        if (finding.rule().equals(OwnRules.UNREADABLE)) {
          notification(finding);
          successful &= finding.severity() != Severity.ERROR;
        }
      }
      json.writeEndArray();
      json.writeBooleanField("executionSuccessful", successful);
      json.writeEndObject();
      json.writeEndArray();
    }

    private void notification(Finding finding) throws IOException {
      json.writeStartObject();
      json.writeObjectFieldStart("associatedRule");
      json.writeStringField("id", finding.rule());
      json.writeNumberField("index", rules.index(finding.rule()));
      json.writeEndObject();
      json.writeStringField("level", SarifPlaces.level(finding.severity()));
      places.message("message", wording.say(finding.message(), finding.location()));
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      places.physicalLocation(finding.location());
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }

    /** Lines end where {@link io.github.smslint.source.LineIndex} ends them. */
    void conventions(Language language) throws IOException {
      json.writeStringField("language", language.id());
      json.writeStringField("columnKind", "unicodeCodePoints");
      JsonOutput.texts(json, "newlineSequences", List.of("\r\n", "\n", "\r"));
      json.writeObjectFieldStart("originalUriBaseIds");
      json.writeObjectFieldStart(SarifPlaces.ROOT);
      places.message("description", new ReportWords(language).say("root"));
      json.writeEndObject();
      json.writeEndObject();
    }

    void results(LintResult result) throws IOException {
      SarifResults results = new SarifResults(json, places, rules, wording);
      json.writeArrayFieldStart("results");
      results.write(result);
      json.writeEndArray();
    }

    void inspected(Summary summary) throws IOException {
      json.writeObjectFieldStart("properties");
      json.writeObjectFieldStart("inspected");
      json.writeNumberField("files", summary.files());
      json.writeNumberField("templates", summary.templates());
      json.writeNumberField("usages", summary.usages());
      json.writeNumberField("credentials", summary.credentials());
      json.writeEndObject();
      json.writeEndObject();
    }
  }
}
