package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmbeddedTextsTest {

  private static final String CONFIG_MAP =
      """
      kind: ConfigMap
      data:
        application.yml: |
          aliyun:
            # 签名
            sign-name: "小\\u6ee1"
            version: 2017-05-26
        sms.properties: "a=\\u77ed\\nb = x"
        nginx.conf: |
          server {}
      """;

  @Test
  void aFileInAConfigMapStandsInThePlaceOfItsText() {
    ReadTree tree = ReadTree.yaml(CONFIG_MAP).opened();

    String[] sign = {"data", "application.yml", "aliyun", "sign-name"};
    assertThat(tree.text(sign)).isEqualTo("小满");
    assertThat(tree.position("满", sign).line()).isEqualTo(6);
    assertThat(tree.written(tree.place("满", sign))).isEqualTo("\\u6ee1");
    assertThat(tree.text("data", "sms.properties", "b")).isEqualTo("x");
    assertThat(tree.text("data", "nginx.conf")).isEqualTo("server {}\n");
    assertThat(tree.comments()).containsExactly("签名");
    tree.checkSound();
  }

  @Test
  void aFixIsWrittenAsBothFilesWantIt() {
    ReadTree tree = ReadTree.yaml(CONFIG_MAP).opened();

    assertThat(tree.replacing("26", "25", "data", "application.yml", "aliyun", "version"))
        .contains("      version: 2017-05-25\n");
    assertThat(tree.replacing("x", "y\\", "data", "sms.properties", "b"))
        .contains("\"a=\\u77ed\\nb = y\\\\\\\\\"");
  }

  @Test
  void aSecretIsDecodedOnceAndHasNoFix() {
    ReadTree tree =
        ReadTree.yaml(
                """
                kind: Secret
                data:
                  SIGN: 5bCP5ruh
                  broken: "5bC=="
                  application.yml: YWxpeXVuOgogIHNpZ246IOWwj+a7oQo=
                stringData:
                  RAW: 5bCP5ruh
                """)
            .opened();

    assertThat(tree.text("data", "SIGN")).isEqualTo("小满");
    assertThat(tree.written(tree.place("满", "data", "SIGN"))).isEqualTo("5bCP5ruh");
    assertThat(tree.textAt("data", "SIGN").replace(0, 2, "大满")).isNull();
    assertThat(tree.text("data", "broken")).isEqualTo("5bC==");
    assertThat(tree.text("data", "application.yml", "aliyun", "sign")).isEqualTo("小满");
    assertThat(tree.text("stringData", "RAW")).isEqualTo("5bCP5ruh");
    tree.checkSound();
  }

  @Test
  void jsonInARowIsATree() {
    ReadTree tree =
        ReadTree.sql(
                "INSERT INTO `sms_setting` (`v`, `w`) VALUES "
                    + "('{\\\"signName\\\":\\\"小''满\\\"}', '{\"a\": b');")
            .opened();

    assertThat(tree.text("sms_setting", "0", "v", "signName")).isEqualTo("小'满");
    assertThat(tree.written(tree.place("'", "sms_setting", "0", "v", "signName"))).isEqualTo("''");
    assertThat(tree.text("sms_setting", "0", "w")).isEqualTo("{\"a\": b");
    assertThat(tree.replacing("满", "\"", "sms_setting", "0", "v", "signName"))
        .contains("小''\\\\\"\\\"}");
  }

  @Test
  void otherDocumentsStayAsTheyAre() {
    ReadTree tree = ReadTree.yaml("kind: Deployment\ndata:\n  application.yml: 'a: ConfigMap'\n");

    assertThat(tree.opened().document()).isSameAs(tree.document());
  }
}
