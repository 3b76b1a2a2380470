package io.github.smslint.report;

import static io.github.smslint.report.ReportFixtures.bare;
import static io.github.smslint.report.ReportFixtures.bracket;
import static io.github.smslint.report.ReportFixtures.place;
import static io.github.smslint.report.ReportFixtures.removal;
import static io.github.smslint.report.ReportFixtures.result;
import static io.github.smslint.report.ReportFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bjurr.violations.lib.model.Violation;
import se.bjurr.violations.lib.parsers.CodeClimateParser;

/** What GitLab and reviewdog are given. */
class CodeHostReportersTest {

  private static final SourceFile FILE =
      SourceFile.of("config/sms.yml", "sign: x\r\ncontent: 😀【云店】您的验证码为${code}\r\n");

  @Test
  void gitlabGetsTheFingerprintAndAWeightOfItsOwn() {
    JsonNode issues = gitlab(everything());
    JsonNode first = issues.get(0);

    assertThat(first.path("description").asText()).isEqualTo("a template must not hold 【】");
    assertThat(first.path("check_name").asText()).isEqualTo("template/bracket");
    assertThat(first.path("fingerprint").asText()).isEqualTo("0123456789abcdef");
    assertThat(first.at("/location/path").asText()).isEqualTo("config/sms.yml");
    assertThat(first.at("/location/lines/begin").asInt()).isEqualTo(2);
    assertThat(issues.findValuesAsText("severity")).containsExactly("major", "minor", "info");
  }

  @Test
  void gitlabGetsAnEmptyListOfACleanRun() {
    assertThat(gitlab(result())).isEmpty();
  }

  @Test
  void aReaderOfCodeClimateFindsAllFindings() throws Exception {
    String report = write(new GitlabReporter(), everything(), Language.EN);
    Set<Violation> read = new CodeClimateParser().parseReportOutput(report, ReportSchemas.SILENT);

    assertThat(read).hasSize(3).allMatch(violation -> violation.getStartLine() == 2);
  }

  @Test
  void reviewdogCountsTheBytesOfALine() {
    JsonNode range = rdjson(everything()).at("/diagnostics/0/location/range");
    byte[] line = "content: 😀【云店】您的验证码为${code}".getBytes(StandardCharsets.UTF_8);
    int start = range.at("/start/column").asInt() - 1;
    int end = range.at("/end/column").asInt() - 1;

    assertThat(range.at("/start/line").asInt()).isEqualTo(2);
    assertThat(new String(line, start, end - start, StandardCharsets.UTF_8)).isEqualTo("【云店】");
  }

  @Test
  void reviewdogGetsFixesAsSuggestions() {
    JsonNode suggestions = rdjson(everything()).at("/diagnostics/0/suggestions");

    assertThat(suggestions).hasSize(1);
    assertThat(suggestions.at("/0/text").asText()).isEmpty();
    assertThat(suggestions.at("/0/range/start/column").asInt()).isEqualTo(14);
    assertThat(suggestions.at("/0/range/end/column").asInt()).isEqualTo(26);
  }

  @Test
  void editsThatBelongTogetherAreOneSuggestionWithWhatStandsBetween() {
    Edit opening = new Edit(place(FILE, "【"), "[");
    Edit closing = new Edit(place(FILE, "】"), "]");
    Finding finding = bracket(place(FILE, "【云店】")).fix(fix(closing, opening));

    assertThat(rdjson(result(finding)).at("/diagnostics/0/suggestions/0/text").asText())
        .isEqualTo("[云店]");
  }

  @Test
  void aFixOfTwoFilesIsNoSuggestion() {
    SourceFile other = SourceFile.of("Sms.java", "\n");
    Edit elsewhere = new Edit(new Location(other, new Span(0, 0)), "云店");
    Finding finding =
        bracket(place(FILE, "【云店】")).fix(fix(new Edit(place(FILE, "【云店】"), ""), elsewhere));

    assertThat(rdjson(result(finding)).at("/diagnostics/0/suggestions")).isEmpty();
  }

  @Test
  void aSecretBetweenTwoEditsIsNotSpeltOut() {
    SourceFile keys = SourceFile.of("sms.env", "id: 'Kj7fakeFAKEfake0123456789abcde'\n");
    keys.markSecret(place(keys, "Kj7fakeFAKEfake0123456789abcde").span());
    Location first = new Location(keys, new Span(0, 1));
    int end = keys.content().length();
    Location last = new Location(keys, new Span(end - 1, end));
    Finding finding = bracket(first).fix(fix(new Edit(first, "I"), new Edit(last, "")));

    assertThat(rdjson(result(finding)).at("/diagnostics/0/suggestions")).isEmpty();
  }

  private static Fix fix(Edit... edits) {
    return new Fix(Message.of("template/bracket.strip"), Fix.Safety.SUGGESTED, List.of(edits));
  }

  private static LintResult everything() {
    Finding finding = bracket(place(FILE, "【云店】")).fix(removal(place(FILE, "【云店】")));
    finding.identify("0123456789abcdef");
    Finding warning = bare(Severity.WARNING, place(FILE, "您的"));
    warning.identify("1123456789abcdef");
    Finding info = bare(Severity.INFO, place(FILE, "验证码"));
    info.identify("2123456789abcdef");
    return result(finding, warning, info);
  }

  private static JsonNode gitlab(LintResult result) {
    String report = write(new GitlabReporter(), result, Language.EN);
    return ReportSchemas.json(report, "gitlab-code-quality.schema.json");
  }

  private static JsonNode rdjson(LintResult result) {
    String report = write(new RdjsonReporter(), result, Language.EN);
    return ReportSchemas.json(report, "rdjson.schema.json");
  }
}
