package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplatesTest {

  private static final String MANIFEST =
      """
      templates:
        - TemplateName: 登录验证码
          TemplateType: 0
          RelatedSignName: 小满商城
          TemplateContent: 您的验证码为${code}，5分钟内有效。
          TemplateRule: '{"code":"numberCaptcha"}'
        - TemplateName: Order shipped
          TemplateType: 3
          IntlType: 0
          TemplateContent: Your order has been shipped，track it in the app.
      """;

  @TempDir private Path folder;
  private Run run;

  @BeforeEach
  void writeAManifest() throws IOException {
    run = Run.in(folder);
    Files.writeString(folder.resolve("sms-templates.yml"), MANIFEST);
  }

  @Test
  void eachTemplateIsListedWithWhatItCosts() {
    assertThat(run.with("templates")).isZero();
    assertThat(run.out())
        .isEqualTo(
            """
            PLACE                    NAME           KIND           WRITTEN  SENT  MESSAGES  ALPHABET
            sms-templates.yml:5:22   登录验证码     verification   21       26    1         DOMESTIC
            sms-templates.yml:10:22  Order shipped  international  48       48    1         UCS_2 ，
            """);
  }

  @Test
  void theListIsThereForMachinesToo() {
    assertThat(run.with("templates", "--format", "json")).isZero();
    assertThat(run.out()).contains("\"messages\": 1", "\"longest\": 26", "\"outsideGsm7\": \"，\"");
  }

  @Test
  void aFolderWithoutTemplatesIsToldSo() throws IOException {
    Files.delete(folder.resolve("sms-templates.yml"));

    assertThat(run.with("templates")).isZero();
    assertThat(run.out()).isEqualTo("No templates.\n");
    assertThat(run.with("templates", "missing")).isEqualTo(ExitCode.FAILURE);
  }
}
