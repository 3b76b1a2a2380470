package io.github.smslint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Related;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The report for machines, one JSON object as {@code docs/report.schema.json} describes it. */
public final class JsonReporter implements Reporter {

  /** Goes up when a field changes its meaning or disappears. */
  private static final int VERSION = 1;

  private final String fixedText;

  public JsonReporter() {
    this(null);
  }

  /**
   * @param fixedText a text after its fixes, without secrets, or null
   */
  public JsonReporter(String fixedText) {
    this.fixedText = fixedText;
  }

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    JsonGenerator json = JsonOutput.open(out);
    Fields fields = new Fields(json, new Wording(catalogue, language));
    json.writeStartObject();
    json.writeNumberField("version", VERSION);
    fields.findings("findings", result.findings());
    fields.findings("suppressed", result.suppressed());
    fields.findings("baselined", result.baselined());
    if (fixedText != null) {
      json.writeStringField("fixed", fixedText);
    }
    fields.summary(result);
    json.writeEndObject();
    JsonOutput.close(json, out);
  }

  /** Writes the parts of the report in their order. */
  private record Fields(JsonGenerator json, Wording wording) {

    void findings(String name, List<Finding> findings) throws IOException {
      json.writeArrayFieldStart(name);
      for (Finding finding : findings) {
        finding(finding);
      }
      json.writeEndArray();
    }

    private void finding(Finding finding) throws IOException {
      json.writeStartObject();
      place(finding.location());
      json.writeStringField("rule", finding.rule());
      json.writeStringField("severity", finding.severity().id());
      json.writeStringField("message", wording.say(finding.message(), finding.location()));
      JsonOutput.texts(json, "prevents", finding.prevents());
      json.writeStringField("context", finding.context());
      json.writeStringField("fingerprint", finding.fingerprint());
      json.writeArrayFieldStart("related");
      for (Related related : finding.related()) {
        json.writeStartObject();
        place(related.location());
        json.writeStringField("message", wording.say(related.message(), related.location()));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("fixes");
      for (Fix fix : Wording.fixes(finding)) {
        fix(fix, finding.location());
      }
      json.writeEndArray();
      if (finding.silencedBecause() != null) {
        json.writeStringField("reason", finding.silencedBecause());
      }
      json.writeEndObject();
    }

    private void fix(Fix fix, Location about) throws IOException {
      json.writeStartObject();
      json.writeStringField("title", wording.say(fix.title(), about));
      json.writeStringField("safety", fix.safety().id());
      json.writeArrayFieldStart("edits");
      for (Edit edit : fix.edits()) {
        json.writeStartObject();
        place(edit.location());
        json.writeStringField("replacement", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }

    private void place(Location location) throws IOException {
      Position start = location.start();
      Position end = location.end();
      json.writeStringField("path", location.file().path());
      json.writeNumberField("line", start.line());
      json.writeNumberField("column", start.column());
      json.writeNumberField("endLine", end.line());
      json.writeNumberField("endColumn", end.column());
    }

    void summary(LintResult result) throws IOException {
      Tally tally = new Tally(result.findings());
      Summary summary = result.summary();
      json.writeObjectFieldStart("summary");
      json.writeNumberField("findings", tally.findings());
      json.writeNumberField("errors", tally.errors());
      json.writeNumberField("warnings", tally.warnings());
      json.writeNumberField("infos", tally.infos());
      json.writeNumberField("suppressed", result.suppressed().size());
      json.writeNumberField("baselined", result.baselined().size());
      json.writeNumberField("files", summary.files());
      json.writeNumberField("templates", summary.templates());
      json.writeNumberField("usages", summary.usages());
      json.writeNumberField("credentials", summary.credentials());
      if (result.fixed() != null) {
        json.writeNumberField("fixed", result.fixed().findings());
      }
      json.writeEndObject();
    }
  }
}
