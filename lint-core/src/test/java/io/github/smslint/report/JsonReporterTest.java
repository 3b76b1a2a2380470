package io.github.smslint.report;

import static io.github.smslint.report.ReportFixtures.bracket;
import static io.github.smslint.report.ReportFixtures.place;
import static io.github.smslint.report.ReportFixtures.removal;
import static io.github.smslint.report.ReportFixtures.result;
import static io.github.smslint.report.ReportFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
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
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonReporterTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonSchema SCHEMA = schema();

  private static final SourceFile FILE =
      SourceFile.of("config/sms.yml", "sign: x\ncontent: 😀【云店】您的验证码为${code}\n");

  @Test
  void followsTheDocumentedSchema() throws IOException {
    JsonNode report = MAPPER.readTree(write(new JsonReporter(), everything(), Language.EN));

    assertThat(SCHEMA.validate(report)).isEmpty();
  }

  @Test
  void hasExactlyTheDocumentedFields() throws IOException {
    JsonNode report = MAPPER.readTree(write(new JsonReporter(), everything(), Language.EN));
    List<ObjectNode> objects = new ArrayList<>();
    collect(report, objects);

    assertThat(objects).hasSize(6);
    for (ObjectNode object : objects) {
      object.put("undocumented", 1);
      assertThat(SCHEMA.validate(report)).isNotEmpty();
      object.remove("undocumented");
      for (String field : fieldsOf(object)) {
        JsonNode value = object.remove(field);
        assertThat(SCHEMA.validate(report)).as("without " + field).isNotEmpty();
        object.set(field, value);
      }
    }
  }

  @Test
  void countsColumnsInCodePointsFromOneWithTheEndExclusive() throws IOException {
    JsonNode finding = finding(Language.EN);

    assertThat(finding.path("path").asText()).isEqualTo("config/sms.yml");
    assertThat(finding.path("line").asInt()).isEqualTo(2);
    assertThat(finding.path("column").asInt()).isEqualTo(11);
    assertThat(finding.path("endLine").asInt()).isEqualTo(2);
    assertThat(finding.path("endColumn").asInt()).isEqualTo(15);
  }

  @Test
  void tellsMessagesInTheLanguageOfTheRun() throws IOException {
    assertThat(finding(Language.ZH).path("message").asText()).isEqualTo("模板内容中不能出现【】");
    assertThat(finding(Language.ZH).path("severity").asText()).isEqualTo("error");
  }

  @Test
  void spellsOutNoSecret() throws IOException {
    SourceFile keys = SourceFile.of(".env", "SECRET=Kj7fakeFAKEfake0123456789abcde\n");
    Location secret = place(keys, "Kj7fakeFAKEfake0123456789abcde");
    keys.markSecret(secret.span());
    Finding finding =
        new Finding("secret/access-key", Severity.ERROR, secret, Message.of("a secret"), List.of());
    Edit quoted = new Edit(secret, "'" + secret.written() + "'");
    finding.fix(new Fix(Message.of("quote it"), Fix.Safety.SUGGESTED, List.of(quoted)));
    Edit variable = new Edit(secret, "${SMS_SECRET}");
    finding.fix(new Fix(Message.of("use a variable"), Fix.Safety.SUGGESTED, List.of(variable)));
    String report = write(new JsonReporter(), result(finding), Language.EN);

    assertThat(report).doesNotContain("Kj7fake");
    assertThat(MAPPER.readTree(report).at("/findings/0/fixes")).hasSize(1);
  }

  @Test
  void listsWhatIsSilencedAndWhatTheBaselineKnowsApart() throws IOException {
    Finding silenced = bracket(place(FILE, "【云店】"));
    silenced.silence("approved as it is");
    Finding known = bracket(place(FILE, "云店"));
    Summary summary = new Summary(1, 1, 0, 0);
    LintResult result =
        new LintResult(List.of(), List.of(silenced, silenced), List.of(known), summary, null);
    JsonNode report = MAPPER.readTree(write(new JsonReporter(), result, Language.EN));

    assertThat(report.at("/summary/suppressed").asInt()).isEqualTo(2);
    assertThat(report.at("/summary/baselined").asInt()).isEqualTo(1);
    assertThat(report.path("findings")).isEmpty();
    assertThat(report.at("/suppressed/1/reason").asText()).isEqualTo("approved as it is");
    assertThat(report.at("/baselined/0/column").asInt()).isEqualTo(12);
    assertThat(report.at("/baselined/0").has("reason")).isFalse();
    assertThat(SCHEMA.validate(report)).isEmpty();
  }

  @Test
  void endsWithOneLineEndAndUsesNoOther() {
    String report = write(new JsonReporter(), everything(), Language.EN);

    assertThat(report).endsWith("}\n").doesNotContain("\r");
  }

  private static JsonNode finding(Language language) throws IOException {
    return MAPPER.readTree(write(new JsonReporter(), everything(), language)).at("/findings/0");
  }

  private static LintResult everything() {
    Location brackets = place(FILE, "【云店】");
    Finding finding =
        bracket(brackets)
            .in("sms.content")
            .fix(removal(brackets))
            .related(place(FILE, "x"), "production");
    finding.identify("0123456789abcdef");
    return result(finding);
  }

  private static void collect(JsonNode node, List<ObjectNode> objects) {
    if (node instanceof ObjectNode object) {
      objects.add(object);
    }
    for (JsonNode child : node) {
      collect(child, objects);
    }
  }

  private static List<String> fieldsOf(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static JsonSchema schema() {
    try {
      String text = Files.readString(Path.of("../docs/report.schema.json"));
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(text);
    } catch (IOException missing) {
      throw new ExceptionInInitializerError(missing);
    }
  }
}
