package io.github.smslint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The report as GitLab's code quality list, of which it shows what a merge request changes. */
public final class GitlabReporter implements Reporter {

  @Override
  public void write(LintResult result, Catalogue catalogue, Language language, Writer out)
      throws IOException {
    Notes notes = new Notes(new Wording(catalogue, language), new ReportWords(language));
    JsonGenerator json = JsonOutput.open(out);
    json.writeStartArray();
    for (Finding finding : result.findings()) {
      json.writeStartObject();
      String message = notes.say(finding.message(), finding.location());
      json.writeStringField("type", "issue");
      json.writeStringField("description", message);
      json.writeStringField("check_name", finding.rule());
      json.writeStringField("fingerprint", finding.fingerprint());
      json.writeStringField("severity", severity(finding.severity()));
      JsonOutput.texts(json, "categories", List.of(category(finding.rule())));
      json.writeObjectFieldStart("location");
      json.writeStringField("path", finding.location().file().path());
      json.writeObjectFieldStart("lines");
      json.writeNumberField("begin", finding.location().start().line());
      json.writeNumberField("end", finding.location().end().line());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonOutput.close(json, out);
  }

  /** GitLab does without it, other readers of Code Climate's format do not. */
  private static String category(String rule) {
    return rule.startsWith("secret/") ? "Security" : "Bug Risk";
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      default -> "info";
    };
  }
}
