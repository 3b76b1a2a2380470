package io.github.smslint.rules.secret;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Credential;
import io.github.smslint.recognizer.credential.CredentialScanner;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Report;
import io.github.smslint.rules.BuiltinRules;
import io.github.smslint.source.Edit;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccessKeyRuleTest {

  private static final String ID = "LTAI5tQ9vXk2mR7wLp4sTn8B";
  private static final String SECRET = "a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J";

  private final AccessKeyRule rule = new AccessKeyRule();
  private final Catalogue words = new Catalogue(List.of(new BuiltinRules()));

  private List<Finding> findings(SourceFile file) {
    Report report = new Report(rule.description());
    for (Credential credential : CredentialScanner.scan(file, null, Vocabulary.builtin())) {
      rule.visitCredential(credential, report);
    }
    return report.findings();
  }

  private static String fixed(SourceFile file, List<Finding> findings) {
    StringBuilder content = new StringBuilder(file.content());
    for (int at = findings.size() - 1; at >= 0; at--) {
      for (Fix fix : findings.get(at).fixes()) {
        for (Edit edit : fix.edits()) {
          Span span = edit.location().span();
          content.replace(span.start(), span.end(), edit.replacement());
        }
      }
    }
    return content.toString();
  }

  @Test
  void reportsIdAndSecretEachAtItsPlaceAndRelatesThem() {
    SourceFile file =
        SourceFile.of("sms.properties", "aliyun.keyid=" + ID + "\naliyun.keysecret=" + SECRET);

    List<Finding> findings = findings(file);

    assertThat(findings).hasSize(2);
    assertThat(findings.get(0).location().span()).isEqualTo(new Span(13, 37));
    assertThat(findings.get(0).context()).isEqualTo("aliyun.keyid");
    assertThat(findings.get(0).related().get(0).location()).isEqualTo(findings.get(1).location());
    assertThat(findings.get(1).location().written()).isEqualTo(SECRET);
    assertThat(findings.get(1).related().get(0).location()).isEqualTo(findings.get(0).location());
  }

  @ParameterizedTest
  @ValueSource(strings = {"EN", "ZH"})
  void saysWhichKeyItIsWithoutShowingIt(Language language) {
    SourceFile file = SourceFile.of("a.env", "AK_ID=" + ID + "\nAK_SECRET=" + SECRET + "\n");

    for (Finding finding : findings(file)) {
      String said = words.say(finding.message(), language);
      assertThat(said).contains("LTAI****8B").doesNotContain(finding.message().key());
      assertThat(said).doesNotContain(ID.substring(4, 22)).doesNotContain(SECRET.substring(0, 6));
      String related = words.say(finding.related().get(0).message(), language);
      assertThat(related).doesNotContain("secret/access-key");
    }
  }

  @Test
  void reportsASecretAlone() {
    SourceFile file = SourceFile.of("a.env", "ALIYUN_SECRET_KEY=" + SECRET);

    assertThat(findings(file)).hasSize(1);
    assertThat(findings(file).get(0).message().key()).isEqualTo("secret/access-key.secret");
  }

  @Test
  void relatesTheFurtherPiecesOfASplitKey() {
    SourceFile file = SourceFile.of("Sms.java", "\"LTAI5tQ9vXk2mR7w\" + \"Lp4sTn8B\"");
    Text split = Text.of(List.of(Literal.plain(file, 1, 17), Literal.plain(file, 22, 30)));
    Report report = new Report(rule.description());

    rule.visitCredential(new Credential(split, null, "ID"), report);

    Finding finding = report.findings().get(0);
    assertThat(finding.location().span()).isEqualTo(new Span(1, 17));
    assertThat(finding.related().get(0).location().span()).isEqualTo(new Span(22, 30));
    assertThat(finding.fixes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"application.yml", "sms.properties", "beans.xml"})
  void offersAPlaceholderInFilesThatSpringReads(String path) {
    SourceFile file = SourceFile.of(path, "accessKeyId=" + ID + "\naccessKeySecret=" + SECRET);

    assertThat(fixed(file, findings(file)))
        .isEqualTo(
            "accessKeyId=${ALIBABA_CLOUD_ACCESS_KEY_ID}\n"
                + "accessKeySecret=${ALIBABA_CLOUD_ACCESS_KEY_SECRET}");
    assertThat(findings(file).get(0).fixes().get(0).safety()).isEqualTo(Fix.Safety.SUGGESTED);
  }

  @Test
  void offersThePlaceholderOfMavenInItsProjectFile() {
    SourceFile file = SourceFile.of("pom.xml", "<accessKeyId>" + ID + "</accessKeyId>");

    assertThat(fixed(file, findings(file)))
        .isEqualTo("<accessKeyId>${env.ALIBABA_CLOUD_ACCESS_KEY_ID}</accessKeyId>");
  }

  @Test
  void offersACallInThePlaceOfAJavaLiteral() {
    SourceFile file =
        SourceFile.of("Sms.java", "getProfile(\"cn\", \"" + ID + "\", \"" + SECRET + "\")");

    assertThat(fixed(file, findings(file)))
        .isEqualTo(
            "getProfile(\"cn\", System.getenv(\"ALIBABA_CLOUD_ACCESS_KEY_ID\"),"
                + " System.getenv(\"ALIBABA_CLOUD_ACCESS_KEY_SECRET\"))");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  @Value(\"%s\") String id;",
        "case \"%s\":",
        "String json = \"{\\\"ak\\\":\\\"%s\\\"}\";",
        "String text = \"\"\"%s\"\"\";",
        "String url = \"ak=%s&x\";",
        "// %s"
      })
  void offersNothingInJavaWhereNoCallMayStand(String line) {
    SourceFile file = SourceFile.of("Sms.java", line.formatted(ID));

    assertThat(findings(file)).hasSize(1);
    assertThat(findings(file).get(0).fixes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.json", ".env", "a.php", "README.md", "dump.sql"})
  void offersNothingWhereNoReferenceIsKnown(String path) {
    SourceFile file = SourceFile.of(path, "\"accessKeyId\": \"" + ID + "\"");

    assertThat(findings(file)).hasSize(1);
    assertThat(findings(file).get(0).fixes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"EN", "ZH"})
  void hasAPage(Language language) {
    assertThat(words.page("secret/access-key", language)).contains("LTAI");
  }
}
