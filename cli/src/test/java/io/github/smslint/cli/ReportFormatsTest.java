package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.smslint.config.Settings;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.report.ReportFormat;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.source.FileFinder;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports for other programs, from the command line to the bytes. */
class ReportFormatsTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Path SHOP = Path.of("../examples/dirty-shop").toAbsolutePath().normalize();

  @TempDir private Path folder;

  @Test
  void theExampleGivesAValidSarifFile() throws IOException {
    Path file = folder.resolve("x.sarif");
    Run run = Run.in(SHOP);

    assertThat(run.with("check", "--format", "sarif", "--output", file.toString())).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("findings");
    JsonNode log = MAPPER.readTree(Files.readString(file));
    assertThat(violations(log)).isEmpty();
    assertThat(log.at("/runs/0/results")).isNotEmpty();
    assertThat(Files.readString(file)).doesNotContain(folder.toString(), SHOP.toString());
  }

  @Test
  void theExampleGivesAPageWithoutKeysAndRemoteParts() throws IOException {
    for (String language : List.of("en", "zh")) {
      Path file = folder.resolve(language + ".html");
      Run run = Run.in(SHOP);
      run.with("check", "--format", "html", "--locale", language, "--output", file.toString());
      String page = Files.readString(file);

      assertThat(page).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
      assertThat(page).contains("id=\"rule-template-bracket\"", "SmsSender.java");
      assertThat(page).doesNotContainPattern("LTAI[0-9A-Za-z]{8}").doesNotContain("src=");
    }
  }

  @Test
  void everyRuleIsDescribedInBothLanguages() throws IOException {
    for (String language : List.of("en", "zh")) {
      JsonNode driver = sarif("--locale", language).at("/runs/0/tool/driver");
      List<String> ids = new ArrayList<>();
      for (JsonNode rule : driver.path("rules")) {
        ids.add(rule.path("id").asText());
        for (String part : List.of("shortDescription", "fullDescription", "help")) {
          assertThat(rule.path(part).path("text").asText()).as(rule + part).isNotBlank();
        }
        assertThat(rule.at("/shortDescription/text").asText().length()).isLessThan(1024);
        assertThat(rule.at("/fullDescription/text").asText().length()).isLessThan(1024);
      }
      List<String> expected = new ArrayList<>();
      for (Rule rule : Catalogue.load().rules()) {
        expected.add(rule.id());
      }
      expected.addAll(
          List.of(
              "smslint/syntax",
              "smslint/unreadable",
              "smslint/unused-suppression",
              "smslint/missing-reason"));
      assertThat(ids).isEqualTo(expected);
      JsonNode first = driver.at("/rules/0");
      assertThat(first.at("/fullDescription/text").asText())
          .as("the reason stands behind the summary")
          .startsWith(first.at("/shortDescription/text").asText() + "\n\n");
      assertThat(first.at("/help/markdown").asText()).startsWith("# template/bracket\n");
    }
  }

  @Test
  void everyResultPointsAtItsRule() throws IOException {
    JsonNode run = sarif().at("/runs/0");
    for (JsonNode result : run.path("results")) {
      String rule = "/tool/driver/rules/" + result.path("ruleIndex").asInt() + "/id";
      assertThat(run.at(rule).asText()).isEqualTo(result.path("ruleId").asText());
    }
  }

  @Test
  void everyRegionCutsOutTheVeryCharactersOfItsFinding() throws IOException {
    LintResult linted = lint();
    JsonNode results = sarif("--isolated").at("/runs/0/results");

    assertThat(results).hasSize(linted.findings().size()).hasSizeGreaterThan(20);
    for (int at = 0; at < results.size(); at++) {
      Finding finding = linted.findings().get(at);
      JsonNode place = results.get(at).at("/locations/0/physicalLocation");
      String path = URI.create(place.at("/artifactLocation/uri").asText()).getPath();
      assertThat(path).endsWith(finding.location().file().path());
      String content = Files.readString(SHOP.resolve(finding.location().file().path()));
      assertThat(cut(content, place.path("region"))).isEqualTo(finding.location().written());
    }
  }

  @Test
  void regionsCountCharactersBeyondTheBasicPlaneOnce() throws IOException {
    Files.createDirectory(folder.resolve("短信 模板"));
    Files.writeString(
        folder.resolve("短信 模板/sms-templates.yml"),
        "templates:\n  - TemplateName: 登录\n    TemplateType: 0\n"
            + "    TemplateContent: 𠮷🎉您的验证码为【${code}】\n");
    Run run = Run.in(folder);
    run.with("check", "--format", "sarif");
    JsonNode results = MAPPER.readTree(run.out()).at("/runs/0/results");
    String content = Files.readString(folder.resolve("短信 模板/sms-templates.yml"));
    List<String> cut = new ArrayList<>();
    for (JsonNode result : results) {
      JsonNode place = result.at("/locations/0/physicalLocation");
      assertThat(place.at("/artifactLocation/uri").asText())
          .isEqualTo("%E7%9F%AD%E4%BF%A1%20%E6%A8%A1%E6%9D%BF/sms-templates.yml");
      cut.add(cut(content, place.path("region")));
    }

    assertThat(cut).containsExactly("𠮷", "🎉", "【", "】");
  }

  @Test
  void aReportThatIsLeftInTheProjectHoldsNothingThatLooksLikeAKey() throws IOException {
    Run run = Run.in(folder);
    for (String language : List.of("en", "zh")) {
      Files.writeString(folder.resolve("sms.env"), "SMS_ACCESS_KEY_ID=LTAI5tQm8Xv2Kc7Rz4Wn9Ya3\n");
      String[] words = {"check", "--locale", language, "--format", "sarif", "--output", "x.sarif"};
      assertThat(run.with(words)).isEqualTo(1);
      Files.delete(folder.resolve("sms.env"));
      run.with("check", "--locale", "en");
      assertThat(run.out()).startsWith("No findings; inspected 1 file,");
    }
  }

  @Test
  void aCharacterThatCannotBeWrittenDoesNotSpoilTheReport() throws IOException {
    Files.writeString(
        folder.resolve("sms-templates.json"),
        "{\"templates\":[{\"TemplateType\":0,\"TemplateContent\":\"【云店\\ud83d】${code}\"}]}");
    for (String format : ReportFormat.NAMES) {
      Run run = Run.in(folder);
      assertThat(run.with("check", "--format", format, "--output", "report.out")).isEqualTo(1);
      run.with("check", "--format", format, "sms-templates.json");
      assertThat(Files.readString(folder.resolve("report.out"))).isEqualTo(run.out());
      Files.delete(folder.resolve("report.out"));
    }
  }

  @Test
  void theOptionKnowsTheFormatsThatThereAre() {
    assertThat(Options.load().of("check").named("format").choices()).isEqualTo(ReportFormat.NAMES);
  }

  @Test
  void aRunThatSawNothingSaysSo() throws IOException {
    Run run = Run.in(folder);
    assertThat(run.with("check", "--format", "sarif")).isZero();
    assertThat(run.err()).startsWith("warning: nothing was inspected");
    assertThat(violations(MAPPER.readTree(run.out()))).isEmpty();
    assertThat(run.with("check", "--format", "github")).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).startsWith("warning: nothing was inspected");
  }

  @Test
  void theExampleGivesAnAnnotationForEachFinding() throws IOException {
    Run run = Run.in(SHOP);

    assertThat(run.with("check", "--format", "github", "--isolated")).isEqualTo(1);
    List<String> lines = run.out().lines().toList();
    int findings = lint().findings().size();
    assertThat(lines).hasSize(findings + 1);
    assertThat(lines.subList(0, findings))
        .allMatch(line -> line.matches("::(error|warning|notice) file=[^:]+::[^\\n]+"));
    assertThat(lines.get(findings)).startsWith(findings + " findings (");
  }

  @Test
  void aTemplateIsReportedInBothFormats() throws IOException {
    Run run = Run.in(folder);
    run.with("text", "您的验证码为★${code}", "--format", "sarif");
    assertThat(violations(MAPPER.readTree(run.out()))).isEmpty();
    run.with("text", "您的验证码为★${code}", "--format", "github");
    assertThat(run.out()).startsWith("::error file=<text>,line=1,endLine=1,col=7,endColumn=8,");
  }

  private static JsonNode sarif(String... options) throws IOException {
    List<String> words = new ArrayList<>(List.of("check", "--format", "sarif"));
    words.addAll(List.of(options));
    Run run = Run.in(SHOP);
    run.with(words.toArray(new String[0]));
    return MAPPER.readTree(run.out());
  }

  /** The findings themselves, with paths from the example's folder. */
  private static LintResult lint() throws IOException {
    FileFinder finder = new FileFinder(List.of(SHOP));
    return new LintEngine(Catalogue.load(), path -> Settings.DEFAULT, 1).lint(finder.below(SHOP));
  }

  /** What a reader of SARIF sees in a region: columns are code points, the end is exclusive. */
  private static String cut(String content, JsonNode region) {
    int start = offset(content, region.path("startLine").asInt(), region.path("startColumn"));
    int end = offset(content, region.path("endLine").asInt(), region.path("endColumn"));
    return content.substring(start, end);
  }

  private static int offset(String content, int line, JsonNode column) {
    int start = 0;
    for (int passed = 1; passed < line; passed++) {
      start = content.indexOf('\n', start) + 1;
    }
    return content.offsetByCodePoints(start, column.asInt() - 1);
  }

  private static Set<ValidationMessage> violations(JsonNode log) throws IOException {
    String schema = "/schema/sarif-schema-2.1.0.json";
    try (InputStream stream = ReportFormatsTest.class.getResourceAsStream(schema)) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
          .getSchema(stream)
          .validate(log);
    }
  }
}
