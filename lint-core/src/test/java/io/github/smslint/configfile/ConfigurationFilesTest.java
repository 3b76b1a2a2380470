package io.github.smslint.configfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smslint.config.Language;
import io.github.smslint.config.OwnWords;
import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.report.ShownPlace;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationFilesTest {

  private static final Catalogue RULES = new Catalogue(List.of(new SomeRules()));

  @TempDir private Path root;
  private ConfigurationFiles files;

  @BeforeEach
  void lookFromTheRoot() {
    files = new ConfigurationFiles(root, RULES);
  }

  @Test
  void givesTheDefaultsWithoutAnyFile() {
    assertThat(files.settingsFor("src/main/resources/application.yml")).isSameAs(Settings.DEFAULT);
  }

  @Test
  void readsAllThatAFileCanSay() {
    write(
        "",
        """
        # 短信检查
        root: true
        locale: zh
        rules:
          template/bracket: warning
          template/emoji: off
        ignore:
          - docs/
          - "**/old/*.yml"
        profiles:
          production: [prod, 生产]
        templates:
          - files: sms/*.txt
            kind: verification
          - files: ["*.sms", "短信/**"]
            kind: promotion
        """);

    Settings settings = files.settingsFor("sms/login.txt");

    assertThat(settings.severity("template/bracket")).isEqualTo(Severity.WARNING);
    assertThat(settings.isDisabled("template/emoji")).isTrue();
    assertThat(settings.isIgnored("web/docs/a.md")).isTrue();
    assertThat(settings.isIgnored("a/old/b.yml")).isTrue();
    assertThat(settings.isIgnored("a/new/b.yml")).isFalse();
    assertThat(settings.productionProfiles()).containsExactly("prod", "生产");
    assertThat(settings.language()).isEqualTo(Language.ZH);
    assertThat(settings.templateFiles("sms/login.txt").kind()).isEqualTo(TemplateKind.VERIFICATION);
    assertThat(settings.templateFiles("短信/a/b").kind()).isEqualTo(TemplateKind.PROMOTION);
    assertThat(settings.templateFiles("a.txt")).isNull();
  }

  @Test
  void ownNamesOfAllFilesHoldTogether() {
    write("", "vocabulary:\n  signName: [duanxinQianming]\n  sms: 消息\n");
    write("shop", "vocabulary:\n  signName: qianming\n");

    OwnWords own = files.settingsFor("shop/a.yml").vocabulary();

    assertThat(own.byMeaning()).containsOnlyKeys("signName", "sms");
    assertThat(own.byMeaning().get("signName"))
        .containsExactlyInAnyOrder("duanxinQianming", "qianming");
    assertThat(files.settingsFor("shop/b.yml").vocabulary()).isSameAs(own);
    assertThat(Settings.DEFAULT.vocabulary()).isSameAs(OwnWords.NONE);
  }

  @Test
  void pathsCountFromTheFolderOfTheirFile() {
    write("", "baseline: smslint-baseline.json\nreports: {html: target/a.html, sarif: s.sarif}\n");
    write(
        "shop",
        """
        baseline: ../ci/shop-baseline.json
        reports:
          sarif: target/smslint.sarif
        suppressions:
          require-reason: true
        """);

    Settings settings = files.settingsFor("shop/a.yml");

    assertThat(settings.baseline()).isEqualTo("ci/shop-baseline.json");
    assertThat(settings.reports())
        .containsExactly(
            Map.entry("html", "target/a.html"), Map.entry("sarif", "shop/target/smslint.sarif"));
    assertThat(settings.isReasonRequired()).isTrue();
    assertThat(files.settingsFor("a.yml").baseline()).isEqualTo("smslint-baseline.json");
    assertThat(files.settingsFor("a.yml").isReasonRequired()).isFalse();
  }

  @Test
  void takesOneTextInThePlaceOfAList() {
    write("", "ignore: docs\nprofiles:\n  production: online\n");

    Settings settings = files.settingsFor("a.yml");

    assertThat(settings.isIgnored("docs/a.md")).isTrue();
    assertThat(settings.productionProfiles()).containsExactly("online");
  }

  @Test
  void takesAnEmptyFileAndEmptyKeys() {
    write("", "# nothing yet\n");
    write("shop", "rules:\nignore:\n");

    assertThat(files.settingsFor("shop/a.yml").isIgnored("shop/a.yml")).isFalse();
  }

  @Test
  void letsTheNearerFileOverrideAndKeepsTheRestOfTheOuterOne() {
    write(
        "",
        """
        rules: {template/bracket: warning, template/emoji: off}
        ignore: [docs]
        profiles: {production: [prod]}
        templates: [{files: "*.txt", kind: notification}]
        """);
    write(
        "shop",
        """
        rules: {template/emoji: info, secret/access-key: off}
        ignore: [generated]
        profiles: {production: [online]}
        templates: [{files: login.txt, kind: verification}]
        """);

    Settings settings = files.settingsFor("shop/src/a.yml");

    assertThat(settings.severity("template/bracket")).isEqualTo(Severity.WARNING);
    assertThat(settings.isDisabled("template/emoji")).isFalse();
    assertThat(settings.severity("template/emoji")).isEqualTo(Severity.INFO);
    assertThat(settings.isDisabled("secret/access-key")).isTrue();
    assertThat(settings.isIgnored("shop/docs/a.md")).isTrue();
    assertThat(settings.productionProfiles()).containsExactly("online");
    assertThat(settings.templateFiles("shop/login.txt").kind())
        .isEqualTo(TemplateKind.VERIFICATION);
    assertThat(settings.templateFiles("shop/other.txt").kind())
        .isEqualTo(TemplateKind.NOTIFICATION);
    assertThat(files.settingsFor("a.yml").isDisabled("template/emoji")).isTrue();
  }

  @Test
  void countsGlobsFromTheFolderOfTheirFile() {
    write("shop", "ignore: [/generated/]\n");

    Settings settings = files.settingsFor("shop/a.yml");

    assertThat(settings.isIgnored("shop/generated/a.yml")).isTrue();
    assertThat(settings.isIgnored("generated/a.yml")).isFalse();
  }

  @Test
  void stopsAtARootFile() {
    write("", "rules: {template/bracket: off}\n");
    write("shop", "root: true\n");

    assertThat(files.settingsFor("shop/a.yml").isDisabled("template/bracket")).isFalse();
    assertThat(files.settingsFor("a.yml").isDisabled("template/bracket")).isTrue();
  }

  @Test
  void looksAboveAFileOutsideOfTheRoot() {
    write("", "rules: {template/bracket: off}\n");
    write("elsewhere", "rules: {template/emoji: off}\n");
    write("project/module", "rules: {}\n");
    ConfigurationFiles outside = new ConfigurationFiles(root.resolve("project"), RULES);

    assertThat(outside.settingsFor("../elsewhere/a.yml").isDisabled("template/emoji")).isTrue();
    assertThat(outside.settingsFor("../elsewhere/a.yml").isDisabled("template/bracket")).isTrue();
    assertThat(outside.settingsFor("module/a.yml").isDisabled("template/bracket")).isFalse();
    assertThat(outside.settingsFor(root + "/elsewhere/a.yml").isDisabled("template/emoji"))
        .isTrue();
  }

  @Test
  void readsOneFileForAllWhereItIsNamed() {
    write("ci", "rules: {template/bracket: off}\nignore: [/docs/]\n");

    Settings settings =
        ConfigurationFiles.only(root, root.resolve("ci/.smslint.yml"), RULES).settingsFor("a.yml");

    assertThat(settings.isDisabled("template/bracket")).isTrue();
    assertThat(settings.isIgnored("ci/docs/a.md")).isTrue();
  }

  @Test
  void tellsWhereAnUnknownKeyStandsAndTheNearestKnownOne() {
    write("shop", "rules: {}\nignroe: [docs]\n");

    assertThatThrownBy(this::settings)
        .hasMessage("shop/.smslint.yml:2:1: unknown key \"ignroe\"; did you mean \"ignore\"?")
        .satisfies(
            error ->
                assertThat(((ConfigurationException) error).describe(Language.ZH))
                    .isEqualTo("shop/.smslint.yml:2:1: 未知的键“ignroe”，是否想写“ignore”？"));
  }

  @Test
  void showsTheLineThatCannotBeFollowed() {
    write("shop", "rules: {}\nignroe: [docs]\n");

    assertThatThrownBy(this::settings)
        .satisfies(
            error ->
                assertThat(shown(error).lines().skip(1))
                    .containsExactly("  |", "2 | ignroe: [docs]", "  | ^^^^^^"));
  }

  @Test
  void neverRepeatsAKeyThatStandsWhereItDoesNotBelong() {
    write("shop", "locale: LTAI5tFq7Rk2Wn9Xb4Yc6ZdH\n");

    assertThatThrownBy(this::settings)
        .satisfies(
            error ->
                assertThat(shown(error))
                    .startsWith("shop/.smslint.yml:1:9: ")
                    .contains("1 | locale: LTAI***")
                    .doesNotContain("Rk2Wn9Xb4Y"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "rules:~  template/brackt: off   | 2:3: unknown rule \"template/brackt\"; did you mean",
        "rules:~  template/bracket: fatal | 2:21: unknown severity \"fatal\"; use one of: error,",
        "rules:~  template/bracket: [off] | 2:21: unknown severity",
        "rules: template/bracket          | 1:8: \"rules\" wants entries",
        "templates: a.txt                 | 1:12: \"templates\" wants a list",
        "templates:~  - kind: promotion   | 2:5: an entry of \"templates\" wants \"files\"",
        "templates:~  - files: a~    kind: otp | 3:11: unknown kind of template \"otp\"; use one",
        "ignore:~  - \"!docs\"            | 2:5: \"!docs\" is no file pattern",
        "ignore:~  - a: b                 | 2:5: \"ignore\" wants plain texts",
        "root: yes please                 | 1:7: \"yes please\" is neither true nor false",
        "locale: cn                       | 1:9: unknown locale",
        "profiles:~  prod: [a]            | 2:3: unknown key \"prod\"",
        "ignore: [a]~ignore: [b]          | 2:1: \"ignore\" is set twice",
        "root: true~---~root: true        | 3:1: only one document",
        "rules: {template/bracket: off    | ",
        "vocabulary:~  signname: [a-b]    | 2:3: unknown role \"signname\"; did you mean \"signName\"?",
        "vocabulary:~  colour: [a-b]      | 2:3: unknown role \"colour\"; known roles: accessKeyId,",
        "vocabulary:~  signName: [ab, x]  | 2:18: \"x\" is too short",
        "reports:~  serif: a.sarif        | 2:3: unknown report format \"serif\"; did you mean \"sarif\"?",
        "reports:~  sarif: [a.sarif]      | 2:10: \"sarif\" wants plain texts",
        "reports:~  html: target/         | 2:9: \"target/\" names no file",
        "baseline:~  file: a.json         | 2:3: \"baseline\" wants plain texts",
        "suppressions:~  reason: true     | 2:3: unknown key \"reason\"; known keys: require-reason",
        "suppressions:~  require-reason: 1 | 2:19: \"1\" is neither true nor false",
        "vocabulary: [signName]           | 1:13: \"vocabulary\" wants entries",
      })
  void refusesWhatItCannotFollow(String content, String message) {
    write("shop", content.replace('~', '\n') + "\n");

    assertThatThrownBy(this::settings)
        .isInstanceOf(ConfigurationException.class)
        .message()
        .startsWith("shop/.smslint.yml:" + (message == null ? "" : message));
  }

  private static String shown(Throwable error) {
    ConfigurationException broken = (ConfigurationException) error;
    return ShownPlace.of(broken.location(), broken.describe(Language.EN));
  }

  private void settings() {
    files.settingsFor("shop/a.yml");
  }

  private void write(String folder, String content) {
    try {
      Path target = Files.createDirectories(root.resolve(folder)).resolve(".smslint.yml");
      Files.writeString(target, content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
