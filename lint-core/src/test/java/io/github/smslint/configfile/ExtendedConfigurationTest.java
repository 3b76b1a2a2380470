package io.github.smslint.configfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smslint.config.Language;
import io.github.smslint.config.RuleOptions;
import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Position;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExtendedConfigurationTest {

  private static final Catalogue RULES = new Catalogue(List.of(new SomeRules()));

  @TempDir private Path top;
  private Path root;
  private ConfigurationFiles files;

  @BeforeEach
  void lookFromTheRoot() throws IOException {
    root = Files.createDirectory(top.resolve("shop"));
    files = new ConfigurationFiles(root, RULES);
  }

  @Test
  void aMonorepoGivesItsModulesOtherRules() {
    write(
        ".smslint.yml",
        """
        root: true
        rules:
          template: warning
          template/bracket: error
          template/link:
            severity: info
            allowed-hosts: [m.qinghe.example, qinghe.example]
        overrides:
          - files: ["marketing/**", "**/promo/*.yml"]
            rules:
              template/emoji: off
              template/link: {allowed-hosts: [t.example]}
          - files: marketing/legacy/**
            rules:
              template/*: info
        """);
    write("billing/.smslint.yml", "rules:\n  template/bracket: off\n");

    assertThat(told("billing/src/application.yml"))
        .containsExactly(
            "bracket off", "emoji warning", "link info [m.qinghe.example, qinghe.example]");
    assertThat(told("marketing/sms.yml"))
        .containsExactly("bracket error", "emoji off", "link info [t.example]");
    assertThat(told("app/promo/spring.yml"))
        .containsExactly("bracket error", "emoji off", "link info [t.example]");
    assertThat(told("marketing/legacy/sms.yml"))
        .containsExactly("bracket info", "emoji info", "link info [t.example]");
  }

  @Test
  void overridesShareTheVocabularyOfTheirFile() {
    write(
        ".smslint.yml",
        """
        vocabulary: {signName: qianming}
        overrides: [{files: "*.sql", rules: {template: off}}]
        """);

    assertThat(files.settingsFor("a.sql").isDisabled("template/emoji")).isTrue();
    assertThat(files.settingsFor("a.yml").isDisabled("template/emoji")).isFalse();
    assertThat(files.settingsFor("a.sql").vocabulary())
        .isSameAs(files.settingsFor("a.yml").vocabulary());
  }

  @Test
  void aFolderInOverridesMeansAllBelowIt() {
    write(".smslint.yml", "overrides: [{files: [legacy, old/], rules: {template: off}}]\n");

    assertThat(files.settingsFor("shop/legacy/sms/a.yml").isDisabled("template/emoji")).isTrue();
    assertThat(files.settingsFor("old/a.yml").isDisabled("template/emoji")).isTrue();
    assertThat(files.settingsFor("legacy2/a.yml").isDisabled("template/emoji")).isFalse();
  }

  @Test
  void aNearerFileGoesBeforeTheOverridesOfTheOuterOne() {
    write(".smslint.yml", "overrides: [{files: '**/*.yml', rules: {template/emoji: off}}]\n");
    write("billing/.smslint.yml", "rules: {template/emoji: error}\n");

    assertThat(files.settingsFor("billing/a.yml").isDisabled("template/emoji")).isFalse();
    assertThat(files.settingsFor("a.yml").isDisabled("template/emoji")).isTrue();
  }

  @Test
  void whatExtendsOverridesAndLaterOnesOverrideEarlierOnes() {
    write("ci/one.yml", "rules: {template: warning, secret/access-key: off}\nlocale: en\n");
    write("ci/two.yml", "extends: ./three.yaml\nrules: {template/emoji: info}\n");
    write("ci/three.yaml", "rules: {template/emoji: off, template/link: off}\n");
    write(
        ".smslint.yml",
        "extends: [ci/one.yml, ./ci/two.yml]\nrules: {secret/access-key: default}\nlocale: zh\n");

    Settings settings = files.settingsFor("a.yml");

    assertThat(told("a.yml")).containsExactly("bracket warning", "emoji info", "link off []");
    assertThat(settings.isDisabled("secret/access-key")).isFalse();
    assertThat(settings.severity("secret/access-key")).isNull();
    assertThat(settings.language()).isEqualTo(Language.ZH);
  }

  @Test
  void patternsCountFromWhoExtendsAndPathsFromWhereTheyStand() {
    write("../company/smslint.yml", "ignore: [/generated/]\nbaseline: b.json\n");
    write("../company/ci/smslint.yml", "reports: {sarif: out/a.sarif}\n");
    write("billing/.smslint.yml", "extends: [../../company/smslint.yml, ../ci.yml]\n");
    write("ci.yml", "reports: {sarif: target/a.sarif}\n");

    Settings settings = files.settingsFor("billing/a.yml");

    assertThat(settings.isIgnored("billing/generated/a.yml")).isTrue();
    assertThat(settings.isIgnored("generated/a.yml")).isFalse();
    assertThat(root.resolve(settings.baseline())).isEqualTo(top.resolve("company/b.json"));
    assertThat(settings.reports()).containsEntry("sarif", "target/a.sarif");
  }

  @Test
  void takesAPresetAndTurnsARuleOnAgain() {
    write(".smslint.yml", "extends: [recommended, quiet]\nrules: {template/emoji: default}\n");

    Settings settings = files.settingsFor("a.yml");

    assertThat(settings.isDisabled("template/bracket")).isTrue();
    assertThat(settings.isDisabled("template/emoji")).isFalse();
    assertThat(settings.isDisabled("secret/access-key")).isFalse();
  }

  @Test
  void takesTheConfigurationOfACompanyFromTheClassPath() {
    write(".smslint.yml", "extends: classpath:/com/qinghe/smslint.yml\n");

    Settings settings = files.settingsFor("a.yml");

    assertThat(settings.severity("template/bracket")).isEqualTo(Severity.WARNING);
    assertThat(settings.options("config/timeout").integer("longest", 0)).isEqualTo(5_000);
    assertThat(settings.options("config/region").flag("explicit", true)).isFalse();
    assertThat(settings.isReasonRequired()).isTrue();
  }

  @Test
  void tellsWhereEachValueInForceIsSaid() {
    write("ci/base.yml", "locale: zh\nrules:\n  template: warning\n");
    write(
        ".smslint.yml",
        """
        extends: ci/base.yml
        ignore: [docs/]
        rules:
          template/link: {allowed-hosts: [t.example]}
        overrides:
          - files: "*.sql"
            rules: {template/emoji: off}
        templates:
          - {files: "*.txt", kind: promotion, signature: 青禾}
        """);

    assertThat(statements("db/init.sql"))
        .containsExactly(
            "extends=ci/base.yml .smslint.yml:1",
            "locale=zh ci/base.yml:1",
            "rules.template/bracket=warning ci/base.yml:3",
            "rules.template/link=warning ci/base.yml:3",
            "rules.template/link.allowed-hosts=t.example .smslint.yml:4",
            "rules.template/emoji=off .smslint.yml:7",
            "ignore=docs/ .smslint.yml:2");
    assertThat(statements("a.txt"))
        .contains("rules.template/emoji=warning ci/base.yml:3")
        .last()
        .isEqualTo("templates=promotion, signature 青禾 .smslint.yml:9");
    assertThat(files.settingsFor("a.txt").templateFiles("a.txt").signature()).isEqualTo("青禾");
  }

  @Test
  void filesThatExtendEachOtherAreACircle() {
    write("a.yml", "extends: ci/b.yml\n");
    write("ci/b.yml", "locale: zh\nextends:\n  - ../a.yml\n");
    write(".smslint.yml", "extends: a.yml\n");

    assertThatThrownBy(() -> files.settingsFor("x.yml"))
        .hasMessageStartingWith("ci/b.yml:3:5: ")
        .hasMessageEndingWith(".smslint.yml → a.yml → ci/b.yml → a.yml");
  }

  @Test
  void aFileThatExtendsItselfManyTimesOverIsRefused() {
    for (int at = 0; at < 12; at++) {
      String next = (at + 1) + ".yml";
      write(at + ".yml", "extends: [" + next + ", " + next + "]\n");
    }
    write("12.yml", "locale: zh\n");
    write(".smslint.yml", "extends: 0.yml\n");

    assertThatThrownBy(() -> files.settingsFor("x.yml"))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("more than 100 configuration files");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "extends: ci/base.yml | 1:10: \"ci/base.yml\" is not there: looked for ci/base.yml",
        "extends: [quiet, ../x.yaml] | 1:18: \"../x.yaml\" is not there: looked for /",
        "extends: classpath:/com/acme/no.yml | 1:10: \"classpath:/com/acme/no.yml\" is not there",
        "extends: quit | 1:10: unknown preset \"quit\"; did you mean \"quiet\"?",
        "extends: {file: a.yml} | 1:10: \"extends\" wants a list",
        "rules: {templat: off} | 1:9: unknown rule \"templat\"; did you mean \"template\"?",
        "rules: {sign/*: off} | 1:9: unknown rule \"sign/*\"; known rules: template, config",
        "rules: {template: {allowed-hosts: a}} | 1:20: \"template\" names several rules",
        "rules: {template/link: {allowed-host: a}} | 1:25: template/link has no option \"allowed-host\"; did you mean \"allowed-hosts\"?",
        "rules: {template/bracket: {hosts: a}} | 1:28: template/bracket has no option \"hosts\"; it takes: severity",
        "rules: {template/link: {allowed-hosts: [ab]}} | 1:41: \"ab\" is too short for \"allowed-hosts\"",
        "rules: {template/link: {allowed-hosts: {a: b}}} | 1:40: \"allowed-hosts\" wants a list",
        "rules: {config/timeout: {longest: 5s}} | 1:35: \"longest\" wants a whole number, 1 or more",
        "rules: {config/timeout: {longest: 0}} | 1:35: \"longest\" wants a whole number, 1 or more",
        "rules: {config/timeout: {longest: 99999999999}} | 1:35: \"longest\" wants a whole number",
        "rules: {config/region: {explicit: maybe}} | 1:35: \"maybe\" is neither true nor false",
        "rules: {config/region: [off]} | 1:24: unknown severity",
        "rules: {config/region: {severity: warn}} | 1:35: unknown severity \"warn\"",
        "overrides: [{rules: {template: off}}] | 1:13: an entry of \"overrides\" wants \"files\"",
        "overrides: [{files: a, rule: {}}] | 1:24: unknown key \"rule\"; did you mean \"rules\"?",
        "overrides: {files: a} | 1:12: \"overrides\" wants a list",
        "templates: [{files: a, sign: b}] | 1:24: unknown key \"sign\"; ",
        "templates: [{files: a, signature: [b]}] | 1:35: \"signature\" wants plain texts",
      })
  void tellsWhereItCannotBeFollowed(String content, String message) {
    write(".smslint.yml", content + "\n");

    assertThatThrownBy(() -> files.settingsFor("x.yml"))
        .isInstanceOf(ConfigurationException.class)
        .message()
        .startsWith(".smslint.yml:" + message);
  }

  /** What is in force for three rules. */
  private List<String> told(String path) {
    Settings settings = files.settingsFor(path);
    List<String> told = new ArrayList<>();
    for (String rule : List.of("template/bracket", "template/emoji", "template/link")) {
      RuleOptions options = settings.options(rule);
      boolean off = settings.isDisabled(rule);
      String line = rule.substring(9) + " " + (off ? "off" : settings.severity(rule).id());
      told.add(rule.endsWith("link") ? line + " " + options.texts("allowed-hosts") : line);
    }
    return told;
  }

  private List<String> statements(String path) {
    List<String> lines = new ArrayList<>();
    for (Statement statement : files.statements(path)) {
      Position start = statement.place().start();
      String place = statement.place().file().path() + ":" + start.line();
      lines.add(statement.key() + "=" + statement.value() + " " + place);
    }
    return lines;
  }

  private void write(String name, String content) {
    try {
      Path target = root.resolve(name);
      Files.createDirectories(target.getParent());
      Files.writeString(target, content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
