package io.github.smslint.configfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The schema by which editors complete {@code .smslint.yml} is what the code says and takes what
 * smslint takes; {@code -Dsmslint.update=true} writes it anew.
 */
class ConfigurationSchemaTest {

  private static final Path FILE = Path.of("..", "docs", "smslint.schema.json");

  @TempDir private Path root;

  private final Catalogue catalogue = Catalogue.load();

  @Test
  void theSchemaIsUpToDate() throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    String schema =
        new ObjectMapper()
                .writer(printer)
                .writeValueAsString(new ConfigurationSchema(catalogue).schema())
            + "\n";
    if (Boolean.getBoolean("smslint.update")) {
      Files.writeString(FILE, schema);
    }

    assertThat(FILE).hasContent(schema);
  }

  @Test
  void theExampleOfTheGuideIsValid() throws IOException {
    String guide = Files.readString(Path.of("..", "docs", "configuration.md"));
    int start = guide.indexOf("```yaml\n") + "```yaml\n".length();
    String example = guide.substring(start, guide.indexOf("```", start));

    assertThat(example).contains("rules:").contains("overrides:");
    assertThat(problems(example)).isEmpty();
    read(example);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "root: true\nlocale: zh\nextends: strict\n",
        "extends: [strict, minimal]\n",
        "rules:\n  template: off\n  config/*: {severity: info}\n  template/variable-*: default\n",
        "rules:\n  template/link: {severity: warning, allowed-hosts: [m.qinghe.example]}\n",
        "rules:\n  config/timeout: {shortest: 2000, longest: 10000}\n",
        "rules:\n  secret/access-key: {allowed-ids: LTAI5tQm7RkW}\n  smslint/syntax: info\n",
        "overrides:\n  - files: [\"**/*.sql\", a/**]\n    rules: {template: off}\n",
        "templates:\n  - {files: sms/*.txt, kind: promotion, signature: 青禾}\n",
        "vocabulary: {signName: [duanxinQianming], sms: 短信}\nignore: docs/\n",
        "baseline: smslint-baseline.json\nreports: {sarif: target/a.sarif, html: b.html}\n",
        "suppressions: {require-reason: true}\nprofiles: {production: [prod, 生产]}\n",
        "rules:\nignore:\noverrides:\ntemplates:\n",
      })
  void whatSmslintTakesIsValid(String content) throws IOException {
    read(content);

    assertThat(problems(content)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rule: {template: off}\n",
        "locale: cn\n",
        "root: sometimes\n",
        "rules: {template/brackets: off}\n",
        "rules: {template/bracket: of}\n",
        "rules: {template/bracket: {allowed-hosts: [a.example]}}\n",
        "rules: {template: {allowed-hosts: [a.example]}}\n",
        "rules: {template/link: {allowed-hosts: [ab]}}\n",
        "rules: {config/timeout: {longest: 5s}}\n",
        "rules: {config/timeout: {longest: 0}}\n",
        "rules: {secret/access-key: {allowed-ids: [LTAI]}}\n",
        "overrides: [{rules: {template: off}}]\n",
        "overrides: [{files: a, ignore: b}]\n",
        "templates: [{kind: promotion}]\n",
        "templates: [{files: a, kind: unknown}]\n",
        "vocabulary: {signname: [duanxin]}\n",
        "reports: {pdf: a.pdf}\n",
        "suppressions: {reason: true}\n",
        "baseline: [a.json]\n",
        "profiles: {prod: [a]}\n",
      })
  void whatSmslintRefusesIsNot(String content) throws IOException {
    assertThatThrownBy(() -> read(content)).isInstanceOf(ConfigurationException.class);

    assertThat(problems(content)).isNotEmpty();
  }

  private void read(String content) throws IOException {
    Files.writeString(root.resolve(ConfigurationFiles.NAME), content);
    new ConfigurationFiles(root, catalogue).settingsFor("a.yml");
  }

  private Set<ValidationMessage> problems(String content) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
        .getSchema(new ConfigurationSchema(catalogue).schema())
        .validate(content, InputFormat.YAML);
  }
}
