package io.github.smslint.recognizer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Format;
import io.github.smslint.vocabulary.Profiles;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileSetTest {

  private final Profiles profiles = new Profiles(List.of());

  @ParameterizedTest
  @CsvSource({
    "shop/settings/base.py, shop/settings/prod.py, prod",
    "config/default.toml, config/production.toml, production",
    "conf/base.toml, conf/prod.toml, prod",
    "config.yaml, config.prod.yaml, prod",
    "config.js, config.prod.js, prod",
    "config/sms.php, config/production/sms.php, production",
    "src/environments/environment.ts, src/environments/environment.prod.ts, prod",
    "terraform/sms.tf, terraform/sms-prod.tf, prod",
    "sms.conf, sms-pre-prod.conf, pre-prod"
  })
  void baseAndProfileAreOneFamily(String base, String file, String profile) {
    FileSet ofBase = FileSet.of(base, profiles);
    FileSet ofFile = FileSet.of(file, profiles);

    assertThat(ofFile.family()).isEqualTo(ofBase.family());
    assertThat(ofBase.profile()).isEmpty();
    assertThat(ofFile.profile()).isEqualTo(profile);
  }

  @ParameterizedTest
  @CsvSource({
    "config/sms.php, config/mail.php",
    "config/sms.json, config/default.json",
    "a/sms.yml, b/sms.yml",
    "pom.xml, base/pom.xml",
    "deploy/pom.xml, deploy/prod/pom.xml",
    "shop/src/main/resources/sms.yml, shop/base/src/main/resources/sms.yml",
    "shop/src/main/resources/application.yml, shop/base/src/main/resources/application.yml",
    "k8s/sms/base/deployment.yaml, k8s/order/base/deployment.yaml"
  })
  void theseAreNotOneFamily(String one, String other) {
    assertThat(FileSet.of(one, profiles).family())
        .isNotEqualTo(FileSet.of(other, profiles).family());
  }

  @ParameterizedTest
  @CsvSource({
    "shop/settings/prod.py, PYTHON, prod",
    "shop/settings/local.py, PYTHON, local",
    "shop/settings_dev.py, PYTHON, dev",
    "config.dev.js, JAVASCRIPT, dev",
    "src/environments/environment.prod.ts, JAVASCRIPT, prod",
    "config/environments/production.rb, RUBY, production",
    "config/dev/sms.php, PHP, dev"
  })
  void aSourceFileIsBoundByItsName(String path, Format format, String profile) {
    assertThat(FileSet.profileOfSource(path, format, profiles)).isEqualTo(profile);
  }

  @ParameterizedTest
  @CsvSource({
    "shop/settings/base.py, PYTHON",
    "sms/sms_template.py, PYTHON",
    "sms/send_sms_demo.py, PYTHON",
    "internal/sms/live.go, GO",
    "web/src/release.js, JAVASCRIPT",
    "config/sms.php, PHP",
    "src/main/java/com/shop/config/dev/SmsConfig.java, JAVA"
  })
  void otherSourceFilesAreBoundToNothing(String path, Format format) {
    assertThat(FileSet.profileOfSource(path, format, profiles)).isEmpty();
  }

  @Test
  void aNameWithoutAnythingIsSurvived() {
    for (String path : List.of("", "/", ".env", "env.", ".", "-prod.yml", "config/", "prod")) {
      assertThat(FileSet.of(path, profiles).family()).isNotNull();
    }
  }
}
