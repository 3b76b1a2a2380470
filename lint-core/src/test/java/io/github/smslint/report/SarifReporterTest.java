package io.github.smslint.report;

import static io.github.smslint.report.ReportFixtures.bare;
import static io.github.smslint.report.ReportFixtures.bracket;
import static io.github.smslint.report.ReportFixtures.place;
import static io.github.smslint.report.ReportFixtures.removal;
import static io.github.smslint.report.ReportFixtures.result;
import static io.github.smslint.report.ReportFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifReporterTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private static final SourceFile FILE =
      SourceFile.of(
          "短信 模板/验证码#1.yml", "sign: 云店\ncontent: 😀【云店】您的验证码为${code}\nlast: 【完】\r\nend: 】");

  @Test
  void followsThePublishedSchema() throws IOException {
    for (Language language : Language.values()) {
      assertThat(SarifSchema.validate(log(everything(), language))).isEmpty();
    }
    assertThat(SarifSchema.validate(log(result(), Language.EN))).isEmpty();
  }

  @Test
  void theSchemaWouldTellAWrongReport() throws IOException {
    JsonNode log = log(everything(), Language.EN);
    ObjectNode region =
        (ObjectNode) log.at("/runs/0/results/0/locations/0/physicalLocation/region");
    region.put("startColumn", 0);
    assertThat(SarifSchema.validate(log)).isNotEmpty();
    region.put("startColumn", 1).put("columnn", 1);
    assertThat(SarifSchema.validate(log)).isNotEmpty();
  }

  @Test
  void countsColumnsInCodePointsFromOneWithTheEndExclusive() throws IOException {
    JsonNode run = log(everything(), Language.EN).at("/runs/0");

    assertThat(run.path("columnKind").asText()).isEqualTo("unicodeCodePoints");
    assertThat(region(run.at("/results/0"))).containsExactly(2, 11, 2, 15);
  }

  @Test
  void keepsAFindingOverSeveralLinesWithinThem() throws IOException {
    Location lines = place(FILE, "content: 😀【云店】您的验证码为${code}\nlast: 【完】\r\n");
    JsonNode run = log(result(bracket(lines)), Language.EN).at("/runs/0");

    assertThat(region(run.at("/results/0"))).containsExactly(2, 1, 3, 10);
  }

  @Test
  void givesALineEndThatAFindingBeginsInARegionThatIsNotSwapped() throws IOException {
    int lineFeed = FILE.content().indexOf("\r\n") + 1;
    Location place = new Location(FILE, new Span(lineFeed, lineFeed + 1));
    JsonNode region =
        log(result(bracket(place)), Language.EN)
            .at("/runs/0/results/0/locations/0/physicalLocation/region");

    assertThat(region.path("endColumn").asInt())
        .isGreaterThanOrEqualTo(region.path("startColumn").asInt());
  }

  @Test
  void aFindingAtTheEndOfTheFileHasItsPlace() throws IOException {
    JsonNode run = log(result(bracket(end(1)), bracket(end(0))), Language.EN).at("/runs/0");

    assertThat(region(run.at("/results/0"))).containsExactly(4, 6, 4, 7);
    assertThat(region(run.at("/results/1"))).containsExactly(4, 7, 4, 7);
  }

  @Test
  void namesAFileByAnEscapedAddressFromTheRoot() throws IOException {
    JsonNode artifact =
        log(everything(), Language.EN)
            .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

    assertThat(artifact.path("uri").asText())
        .isEqualTo("%E7%9F%AD%E4%BF%A1%20%E6%A8%A1%E6%9D%BF/%E9%AA%8C%E8%AF%81%E7%A0%81%231.yml");
    assertThat(artifact.path("uriBaseId").asText()).isEqualTo("%SRCROOT%");
  }

  @Test
  void aFileOutsideTheRootHasAnAddressOfItsOwn() throws IOException {
    SourceFile outside = SourceFile.of("/srv/其他/sms.yml", "【");
    JsonNode artifact =
        log(result(bracket(place(outside, "【"))), Language.EN)
            .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation");

    assertThat(artifact.path("uri").asText()).isEqualTo("file:///srv/%E5%85%B6%E4%BB%96/sms.yml");
    assertThat(artifact.has("uriBaseId")).isFalse();
  }

  @Test
  void tellsOnlyWhatTheRootIsAndNotWhereItStands() throws IOException {
    JsonNode roots = log(everything(), Language.EN).at("/runs/0/originalUriBaseIds");

    assertThat(roots.path("%SRCROOT%").has("description")).isTrue();
    assertThat(roots.path("%SRCROOT%").has("uri")).isFalse();
  }

  @Test
  void tellsEachResultWhatStandsInTheFinding() throws IOException {
    JsonNode result = log(everything(), Language.ZH).at("/runs/0/results/0");

    assertThat(result.path("ruleId").asText()).isEqualTo("template/bracket");
    assertThat(result.path("level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText()).isEqualTo("模板内容中不能出现【】");
    assertThat(result.at("/partialFingerprints/smslint~1v2").asText())
        .isEqualTo("0123456789abcdef");
    assertThat(result.at("/properties/context").asText()).isEqualTo("sms.content");
    assertThat(result.at("/properties/prevents/0").asText()).isEqualTo("SmsContent.Illegal");
    assertThat(result.at("/relatedLocations/0/id").asInt()).isEqualTo(1);
    assertThat(result.at("/relatedLocations/0/message/text").asText()).isEqualTo("生产环境沿用此值");
    assertThat(region(result.at("/relatedLocations/0"), "/physicalLocation/region"))
        .containsExactly(1, 7, 1, 9);
  }

  @Test
  void levelsAreThoseOfTheFormat() throws IOException {
    Location where = place(FILE, "云店");
    JsonNode results =
        log(
                result(
                    bare(Severity.ERROR, where),
                    bare(Severity.WARNING, where),
                    bare(Severity.INFO, where)),
                Language.EN)
            .at("/runs/0/results");

    assertThat(results.findValuesAsText("level")).containsExactly("error", "warning", "note");
  }

  @Test
  void bracesOfAMessageCannotBeTakenForArguments() throws IOException {
    Message message = Message.of("${code} {0}");
    Finding finding = new Finding("x/y", Severity.ERROR, place(FILE, "云店"), message, List.of());
    JsonNode result = log(result(finding), Language.EN).at("/runs/0/results/0");

    assertThat(result.at("/message/text").asText()).isEqualTo("${{code}} {{0}}");
    assertThat(result.has("ruleIndex")).isFalse();
  }

  @Test
  void aFixSaysWhatGoesAndWhatComes() throws IOException {
    JsonNode fixes = log(everything(), Language.EN).at("/runs/0/results/0/fixes");
    JsonNode removal = fixes.at("/0/artifactChanges/0/replacements/0");
    JsonNode insertion = fixes.at("/1/artifactChanges/1/replacements/0");

    assertThat(fixes.at("/0/description/text").asText()).isEqualTo("delete the leading signature");
    assertThat(fixes.at("/0/properties/safety").asText()).isEqualTo("suggested");
    assertThat(region(removal, "/deletedRegion")).containsExactly(2, 11, 2, 15);
    assertThat(removal.has("insertedContent")).isFalse();
    assertThat(region(insertion, "/deletedRegion")).containsExactly(1, 1, 1, 1);
    assertThat(insertion.at("/insertedContent/text").asText()).isEqualTo("云店");
  }

  @Test
  void aFixThatTakesAWholeLineTakesItsEndAsWell() throws IOException {
    Location line = place(FILE, "last: 【完】\r\n");
    JsonNode replacement =
        log(result(bracket(line).fix(removal(line))), Language.EN)
            .at("/runs/0/results/0/fixes/0/artifactChanges/0/replacements/0");

    assertThat(region(replacement, "/deletedRegion")).containsExactly(3, 1, 4, 1);
  }

  @Test
  void silencedFindingsAreMarkedAndAllOthersAreMarkedAsNot() throws IOException {
    JsonNode results = log(everything(), Language.EN).at("/runs/0/results");

    assertThat(results).hasSize(3);
    assertThat(results.at("/0/suppressions")).isInstanceOf(ArrayNode.class).isEmpty();
    assertThat(results.at("/1/suppressions")).isInstanceOf(ArrayNode.class).isEmpty();
    assertThat(results.at("/2/suppressions/0/kind").asText()).isEqualTo("inSource");
    assertThat(results.at("/2/suppressions/0/justification").asText())
        .isEqualTo("approved as it is");
  }

  @Test
  void aFileThatCannotBeReadMakesTheRunUnsuccessfulAndFindingsDoNot() throws IOException {
    JsonNode run = log(everything(), Language.EN).at("/runs/0");
    JsonNode invocation = run.at("/invocations/0");
    JsonNode notification = invocation.at("/toolExecutionNotifications/0");
    int rule = notification.at("/associatedRule/index").asInt();

    assertThat(invocation.path("executionSuccessful").asBoolean()).isFalse();
    assertThat(invocation.path("toolExecutionNotifications")).hasSize(1);
    assertThat(notification.at("/message/text").asText())
        .isEqualTo("cannot be read: no permission");
    assertThat(run.at("/tool/driver/rules/" + rule + "/id").asText())
        .isEqualTo("smslint/unreadable");
    assertThat(run.at("/results/1/ruleId").asText()).isEqualTo("smslint/unreadable");
    JsonNode clean =
        log(result(bracket(place(FILE, "云店"))), Language.EN).at("/runs/0/invocations/0");
    assertThat(clean.path("executionSuccessful").asBoolean()).isTrue();
    assertThat(clean.path("toolExecutionNotifications")).isEmpty();
  }

  @Test
  void whatTheBaselineKnowsIsUnchangedAndSuppressedFromOutside() throws IOException {
    LintResult known =
        new LintResult(
            List.of(bracket(place(FILE, "【云店】"))),
            List.of(),
            List.of(bare(Severity.WARNING, place(FILE, "【完】"))),
            new Summary(1, 1, 0, 0),
            null);
    JsonNode log = log(known, Language.EN);
    JsonNode results = log.at("/runs/0/results");

    assertThat(SarifSchema.validate(log)).isEmpty();
    assertThat(results.findValuesAsText("baselineState")).containsExactly("new", "unchanged");
    assertThat(results.at("/0/suppressions")).isEmpty();
    assertThat(results.at("/1/suppressions/0/kind").asText()).isEqualTo("external");
  }

  @Test
  void againstABaselineThatKnowsNoneOfThemAllResultsAreNew() throws IOException {
    List<Finding> findings = List.of(bracket(place(FILE, "【云店】")));
    LintResult found = new LintResult(findings, List.of(), new Summary(1, 1, 0, 0));
    JsonNode log = log(found.against(findings, List.of()), Language.EN);

    assertThat(SarifSchema.validate(log)).isEmpty();
    assertThat(log.findValuesAsText("baselineState")).containsExactly("new");
  }

  @Test
  void withoutABaselineNoResultHasAState() throws IOException {
    assertThat(log(everything(), Language.EN).findValues("baselineState")).isEmpty();
  }

  @Test
  void spellsOutNoSecret() throws IOException {
    SourceFile keys = SourceFile.of(".env", "SECRET=Kj7fakeFAKEfake0123456789abcde\n");
    Location secret = place(keys, "Kj7fakeFAKEfake0123456789abcde");
    keys.markSecret(secret.span());
    Finding finding =
        new Finding(
            "secret/access-key",
            Severity.ERROR,
            secret,
            Message.of("found " + secret.written()),
            List.of());
    finding.fix(
        new Fix(
            Message.of("move " + secret.written()),
            Fix.Safety.SUGGESTED,
            List.of(new Edit(secret, "'" + secret.written() + "'"))));
    finding.fix(
        new Fix(
            Message.of("use a variable"),
            Fix.Safety.SUGGESTED,
            List.of(new Edit(secret, "${SMS_SECRET}"))));
    String report = write(new SarifReporter("0.1.0"), result(finding), Language.EN);

    assertThat(report).doesNotContain("Kj7fake");
    JsonNode fixes = MAPPER.readTree(report).at("/runs/0/results/0/fixes");
    assertThat(fixes).hasSize(1);
    assertThat(fixes.at("/0/artifactChanges/0/replacements/0/insertedContent/text").asText())
        .isEqualTo("${SMS_SECRET}");
  }

  @Test
  void tellsWhatWroteItAndWhatWasInspected() throws IOException {
    JsonNode run = log(everything(), Language.ZH).at("/runs/0");

    assertThat(run.at("/tool/driver/name").asText()).isEqualTo("smslint");
    assertThat(run.at("/tool/driver/version").asText()).isEqualTo("0.1.0");
    assertThat(run.path("language").asText()).isEqualTo("zh");
    assertThat(run.at("/properties/inspected/templates").asInt()).isEqualTo(12);
  }

  @Test
  void writesTheSameBytesForTheSameFindings() {
    String once = write(new SarifReporter("0.1.0"), everything(), Language.EN);
    String again = write(new SarifReporter("0.1.0"), everything(), Language.EN);

    assertThat(once).isEqualTo(again).endsWith("}\n").doesNotContain("\r");
  }

  private static Location end(int before) {
    int length = FILE.content().length();
    return new Location(FILE, new Span(length - before, length));
  }

  private static List<Integer> region(JsonNode result) {
    return region(result, "/locations/0/physicalLocation/region");
  }

  private static List<Integer> region(JsonNode node, String pointer) {
    List<Integer> numbers = new ArrayList<>();
    for (String name : List.of("startLine", "startColumn", "endLine", "endColumn")) {
      numbers.add(node.at(pointer).path(name).asInt());
    }
    return numbers;
  }

  private static JsonNode log(LintResult result, Language language) throws IOException {
    return MAPPER.readTree(write(new SarifReporter("0.1.0"), result, language));
  }

  private static LintResult everything() {
    Location brackets = place(FILE, "【云店】");
    SourceFile constants = SourceFile.of("src/Sms.java", "\n");
    Fix move =
        new Fix(
            Message.of("template/bracket.strip"),
            Fix.Safety.SAFE,
            List.of(
                new Edit(brackets, ""),
                new Edit(place(FILE, "您的"), "你的"),
                new Edit(new Location(constants, new Span(0, 0)), "云店")));
    Finding finding =
        bracket(brackets)
            .in("sms.content")
            .fix(removal(brackets))
            .fix(move)
            .related(place(FILE, "云店"), "production");
    finding.identify("0123456789abcdef");
    Location closed = new Location(SourceFile.of("config/closed.yml", ""), new Span(0, 0));
    Finding unreadable =
        new Finding(
            "smslint/unreadable",
            Severity.ERROR,
            closed,
            Message.of("smslint/unreadable.file", "no permission"),
            List.of());
    Finding silenced = bare(Severity.WARNING, place(FILE, "【完】"));
    silenced.silence("approved as it is");
    return new LintResult(
        List.of(finding, unreadable), List.of(silenced), new Summary(14, 12, 3, 1));
  }
}
