package io.github.smslint.recognizer.manifest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.smslint.vocabulary.ApiFields;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas by which editors complete manifests take what smslint takes. */
class ManifestSchemaTest {

  private static final Path PROJECT = Path.of("..");

  private static final String TEMPLATE =
      """
      templates:
        - TemplateName: 登录验证码
          TemplateType: 0
          RelatedSignName: 青禾生鲜
          TemplateContent: 您的验证码为${code}，请勿泄露。
      """;

  private static final String SIGNATURE =
      """
      signatures:
        - SignName: 青禾生鲜
          SignSource: 0
          SignType: 1
          QualificationId: 1000042
          Remark: 青禾生鲜商城的验证码和订单通知
      """;

  @Test
  void theManifestsOfTheExamplesAreValid() throws IOException {
    for (String shop : List.of("clean-shop", "dirty-shop")) {
      Path manifest =
          PROJECT.resolve("examples/" + shop + "/shop-sms/src/main/resources/sms-templates.yml");

      assertThat(validate("templates", Files.readString(manifest))).as(shop).isEmpty();
    }
    assertThat(validate("templates", TEMPLATE)).isEmpty();
    assertThat(validate("signatures", SIGNATURE)).isEmpty();
  }

  @Test
  void theRuleMayBeAMapAndOwnKeysMayStandThere() throws IOException {
    assertThat(
            validate(
                "templates",
                TEMPLATE + "    TemplateRule:\n      code: numberCaptcha\n    owner: 甲\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "    TemplateType: 6",
        "    TemplateType: 3",
        "    IntlType: 0",
        "    RelatedSingName: 青禾生鲜",
        "    MoreData: a.png",
        "    ApplySceneContent: www.example.com",
        "    TemplateCode: '478215036'",
        "    TemplateRule: [code]"
      })
  void aWrongFieldOfATemplateIsInvalid(String field) throws IOException {
    String key = field.substring(0, field.indexOf(':') + 1);
    List<String> lines = new ArrayList<>(TEMPLATE.lines().toList());
    lines.removeIf(line -> line.startsWith(key));
    lines.add(field);

    assertThat(validate("templates", String.join("\n", lines))).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "signatures: [{SignName: 青禾生鲜}]",
        "signatures: [{SignName: 【青禾生鲜】, SignSource: 0}]",
        "signatures: [{SignName: 青禾 生鲜, SignSource: 0}]",
        "signatures: [{SignName: 青, SignSource: 0}]",
        "signatures: [{SignName: 青禾生鲜, SignSource: 3}]",
        "signatures: [{SignName: 青禾生鲜, SignSource: 0, ThirdParty: true}]",
        "signatures: [{SignName: 青禾生鲜, SignSource: 0, SignTypes: 1}]",
        "templates: []"
      })
  void aWrongSignatureIsInvalid(String manifest) throws IOException {
    assertThat(validate("signatures", manifest)).isNotEmpty();
  }

  @Test
  void theSchemasKnowTheFieldsThatSmslintKnows() throws IOException {
    assertThat(properties("templates", "template"))
        .containsExactlyInAnyOrderElementsOf(withoutAccount(ApiFields.ofTemplates()));
    List<String> signature = withoutAccount(ApiFields.ofSignatures());
    signature.remove("SignFileList");
    assertThat(properties("signatures", "signature"))
        .containsExactlyInAnyOrderElementsOf(signature);
  }

  /** The account's fields are a matter of the call, and the retired call's of nobody. */
  private static List<String> withoutAccount(ApiFields fields) {
    List<String> names = new ArrayList<>(fields.submitted());
    names.removeIf(name -> name.contains("Owner"));
    return names;
  }

  private static List<String> properties(String manifest, String item) throws IOException {
    JsonNode schema = new ObjectMapper().readTree(Files.readString(path(manifest)));
    List<String> names = new ArrayList<>();
    schema.at("/$defs/" + item + "/properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<ValidationMessage> validate(String manifest, String yaml) throws IOException {
    JsonSchema schema =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(Files.readString(path(manifest)));
    return schema.validate(yaml, InputFormat.YAML);
  }

  private static Path path(String manifest) {
    return PROJECT.resolve("docs/sms-" + manifest + ".schema.json");
  }
}
