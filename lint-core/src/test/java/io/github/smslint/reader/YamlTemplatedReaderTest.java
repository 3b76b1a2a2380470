package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.ListValue;
import io.github.smslint.source.Position;
import org.junit.jupiter.api.Test;

class YamlTemplatedReaderTest {

  @Test
  void readsMavenPlaceholdersAsTheyAreWritten() {
    ReadTree tree =
        ReadTree.yaml("profile: @profiles.active@", "sign: @sms.sign@短信 # 签名", "x: [@a@, b@c]");

    assertThat(tree.text("profile")).isEqualTo("@profiles.active@");
    assertThat(tree.text("sign")).isEqualTo("@sms.sign@短信");
    assertThat(tree.text("x", "1")).isEqualTo("b@c");
    assertThat(tree.document().problems()).isEmpty();
  }

  @Test
  void readsHelmValuesAsTheyAreWritten() {
    ReadTree tree =
        ReadTree.yaml(
            "name: {{ .Values.name | default \"a: b\" }}",
            "sign: \"{{ .Values.sign | default \"阿里云\" }}\"",
            "{{ $key }}: {{ $value }}-x",
            "list: [{{ .a }}, {{ .b }}]",
            "triple: {{{ code }}}",
            "code: SMS_1");

    assertThat(tree.text("name")).isEqualTo("{{ .Values.name | default \"a: b\" }}");
    assertThat(tree.text("sign")).isEqualTo("{{ .Values.sign | default \"阿里云\" }}");
    assertThat(tree.text("{{ $key }}")).isEqualTo("{{ $value }}-x");
    assertThat(tree.text("list", "1")).isEqualTo("{{ .b }}");
    assertThat(tree.text("triple")).isEqualTo("{{{ code }}}");
    assertThat(tree.text("code")).isEqualTo("SMS_1");
    assertThat(tree.document().problems()).isEmpty();
  }

  @Test
  void overlooksLinesOfActionsOnly() {
    ReadTree tree =
        ReadTree.yaml(
            "{{- /* 说明",
            "  key: x */ -}}",
            "sms:",
            "{{- if .Values.sms.enabled }}",
            "  sign: 阿里云 # 签名",
            "  {{- with .x }} {{ . }}",
            "  code: SMS_1",
            "{% endif %}",
            "end: 1");

    assertThat(tree.text("sms", "sign")).isEqualTo("阿里云");
    assertThat(tree.text("sms", "code")).isEqualTo("SMS_1");
    assertThat(tree.text("end")).isEqualTo("1");
    assertThat(tree.comments()).containsExactly("签名");
    assertThat(tree.document().problems()).isEmpty();
  }

  @Test
  void keepsActionsInsideBlocks() {
    ReadTree tree =
        ReadTree.yaml(
            "data:",
            "  application.yml: |",
            "    sms:",
            "{{- if .Values.sign }}",
            "      sign: {{ .Values.sign }}",
            "  {{- end }}",
            "      {{ toYaml .x }}",
            "      code: SMS_1");

    assertThat(tree.text("data", "application.yml"))
        .isEqualTo(
            """
            sms:
            {{- if .Values.sign }}
              sign: {{ .Values.sign }}
            {{- end }}
              {{ toYaml .x }}
              code: SMS_1
            """);
    assertThat(tree.position("SMS_1", "data", "application.yml")).isEqualTo(new Position(8, 13));
  }

  @Test
  void keepsTheEscapesAroundJinjaInQuotes() {
    ReadTree tree = ReadTree.yaml("a: '{{ x[''k''] }}'", "b: \"{{ x[\\\"k\\\"] }}\\u9a8c\"");

    assertThat(tree.text("a")).isEqualTo("{{ x['k'] }}");
    assertThat(tree.text("b")).isEqualTo("{{ x[\"k\"] }}验");
  }

  @Test
  void leavesStrayBracesAlone() {
    ReadTree tree = ReadTree.yaml("a: '{{'", "b: 甲", "c: '}}'", "d: {e: {f: 乙}}");

    assertThat(tree.text("a")).isEqualTo("{{");
    assertThat(tree.text("b")).isEqualTo("甲");
    assertThat(tree.text("d", "e", "f")).isEqualTo("乙");
  }

  @Test
  void readsATemplateTextWithDoubledBracesAndReplacesThem() {
    ReadTree tree = ReadTree.yaml("text: 您的验证码为{{code}}，请勿泄露");

    assertThat(tree.replacing("{{code}}，", "${code}，", "text")).isNotNull();
    assertThat(tree.replacing("{{code}}", "${code}", "text")).isEqualTo("text: 您的验证码为${code}，请勿泄露");
  }

  @Test
  void readsTabsThatIndentOrSeparate() {
    ReadTree tree =
        ReadTree.yaml("sms:", "\tsign:\t阿里云\t# 签名", "\tcodes:", "\t-\tSMS_1", "\t-\ta: 甲\t乙");

    assertThat(tree.text("sms", "sign")).isEqualTo("阿里云");
    assertThat(((ListValue) tree.value("sms", "codes")).items()).hasSize(2);
    assertThat(tree.text("sms", "codes", "1", "a")).isEqualTo("甲\t乙");
    assertThat(tree.comments()).containsExactly("签名");
    assertThat(tree.document().problems()).isEmpty();
  }

  @Test
  void keepsTabsThatAreContent() {
    ReadTree tree = ReadTree.yaml("a: |", "  \t甲", "  -\t乙", "b: \"丙\\\t:\t丁\"");

    assertThat(tree.text("a")).isEqualTo("\t甲\n-\t乙\n");
    assertThat(tree.text("b")).isEqualTo("丙\t:\t丁");
  }

  @Test
  void readsControlCharactersAndTellsThem() {
    ReadTree tree = ReadTree.yaml("a: 甲\u0007乙", "b: \uD83D丙", "c: 丁");

    assertThat(tree.text("a")).isEqualTo("甲\u0007乙");
    assertThat(tree.text("c")).isEqualTo("丁");
    assertThat(tree.problems()).containsExactly("\u0007");
  }
}
