package io.github.smslint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Location;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The report as reviewdog's rdjson, of which it makes comments with suggestions. */
public final class RdjsonReporter implements Reporter {

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    Notes notes = new Notes(new Wording(catalogue, language), new ReportWords(language));
    JsonGenerator json = JsonOutput.open(out);
    json.writeStartObject();
    json.writeObjectFieldStart("source");
    json.writeStringField("name", "smslint");
    json.writeEndObject();
    json.writeArrayFieldStart("diagnostics");
    for (Finding finding : result.findings()) {
      diagnostic(json, finding, notes);
    }
    json.writeEndArray();
    json.writeEndObject();
    JsonOutput.close(json, out);
  }

  private static void diagnostic(JsonGenerator json, Finding finding, Notes notes)
      throws IOException {
    Location where = finding.location();
    json.writeStartObject();
    json.writeStringField("message", message(finding, notes));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", where.file().path());
    range(json, where);
    json.writeEndObject();
    json.writeStringField("severity", finding.severity().id().toUpperCase(Locale.ROOT));
    json.writeObjectFieldStart("code");
    json.writeStringField("value", finding.rule());
    json.writeEndObject();
    json.writeArrayFieldStart("suggestions");
    for (Fix fix : Wording.fixes(finding)) {
      Suggestion suggestion = Suggestion.of(fix, where.file());
      if (suggestion != null) {
        json.writeStartObject();
        range(json, suggestion.location());
        json.writeStringField("text", suggestion.text());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String message(Finding finding, Notes notes) {
    StringBuilder message = new StringBuilder(256);
    message.append(notes.say(finding.message(), finding.location()));
    for (String note : notes.of(finding)) {
      message.append('\n').append(note);
    }
    return message.toString();
  }

  private static void range(JsonGenerator json, Location location) throws IOException {
    json.writeObjectFieldStart("range");
    position(json, "start", location, location.span().start());
    position(json, "end", location, location.span().end());
    json.writeEndObject();
  }

  /** Columns count the bytes that the line takes in UTF-8, from 1. */
  private static void position(JsonGenerator json, String name, Location location, int offset)
      throws IOException {
    int line = location.file().lines().lineOf(offset);
    int start = location.file().lines().line(line).start();
    String before = location.file().content().substring(start, offset);
    json.writeObjectFieldStart(name);
    json.writeNumberField("line", line);
    json.writeNumberField("column", before.getBytes(StandardCharsets.UTF_8).length + 1);
    json.writeEndObject();
  }
}
