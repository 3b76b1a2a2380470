package io.github.smslint.recognizer.credential;

import static io.github.smslint.recognizer.credential.FoundKeys.ID;
import static io.github.smslint.recognizer.credential.FoundKeys.OTHER_SECRET;
import static io.github.smslint.recognizer.credential.FoundKeys.SECRET;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Document;
import io.github.smslint.project.Credential;
import io.github.smslint.reader.Readers;
import io.github.smslint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The scanner on trees as the readers make them. */
class CredentialReadersTest {

  private static List<Credential> scan(String path, String... lines) {
    String content = String.join("\n", lines) + "\n";
    SourceFile file = SourceFile.of(path, content.replace("{id}", ID).replace("{secret}", SECRET));
    Document document = Readers.of(Readers.formatOf(file.name())).read(file);
    return FoundKeys.scan(file, document);
  }

  @Test
  void readsTheKeyPathOfYamlAndLeavesOtherBlocksAlone() {
    List<Credential> found =
        scan(
            "application.yml",
            "aliyun:",
            "  sms:",
            "    access-key: {id}",
            "    secret-key: {secret}",
            "jwt:",
            "  secret: " + OTHER_SECRET);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).context()).isEqualTo("aliyun.sms.access-key");
    assertThat(found.get(0).secret().value()).isEqualTo(SECRET);
  }

  @Test
  void readsAValueThatStandsBeforeItsName() {
    List<Credential> found =
        scan("deploy.yaml", "env:", "- value: {secret}", "  name: ALIYUN_SMS_SECRET_KEY");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).context()).endsWith("ALIYUN_SMS_SECRET_KEY");
  }

  @Test
  void readsEscapesOfProperties() {
    List<Credential> found =
        scan("sms.properties", "sms.keyid=\\u004c" + ID.substring(1), "sms.keysecret={secret}");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).id().value()).isEqualTo(ID);
    assertThat(found.get(0).secret().value()).isEqualTo(SECRET);
  }

  @Test
  void readsASumOfLiteralsInJava() {
    List<Credential> found =
        scan(
            "SmsUtils.java",
            "class SmsUtils {",
            "  static final String ACCESS_KEY_ID = \"LTAI5tQ9vXk2mR7w\"",
            "      + \"Lp4sTn8B\";",
            "  static final String ACCESS_KEY_SECRET = \"{secret}\";",
            "}");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).id().value()).isEqualTo(ID);
    assertThat(found.get(0).secret().value()).isEqualTo(SECRET);
    assertThat(found.get(0).context()).isEqualTo("SmsUtils.ACCESS_KEY_ID");
  }

  @Test
  void readsEscapesOfJson() {
    List<Credential> found =
        scan("sms.json", "{\"aliyun\": {\"ak\": \"\\u004C" + ID.substring(1) + "\"}}");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).context()).isEqualTo("aliyun.ak");
  }

  @Test
  void readsThePropertiesOfSpringBeans() {
    List<Credential> found =
        scan(
            "beans.xml",
            "<beans><bean class=\"com.aliyun.oss.OSSClient\">",
            "  <property value=\"{secret}\" name=\"accessKeySecret\"/>",
            "</bean></beans>");

    assertThat(found).hasSize(1);
    assertThat(found.get(0).secret().value()).isEqualTo(SECRET);
  }
}
