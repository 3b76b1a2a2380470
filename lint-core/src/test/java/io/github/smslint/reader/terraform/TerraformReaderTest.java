package io.github.smslint.reader.terraform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.reader.ReadTree;
import io.github.smslint.source.Position;
import io.github.smslint.text.Hole;
import org.junit.jupiter.api.Test;

class TerraformReaderTest {

  @Test
  void readsBlocksUnderTheirLabels() {
    ReadTree tree =
        ReadTree.terraform(
            """
            provider "alicloud" { # 短信
              access_key = "LTAI5tAbCdEfGhIjKlMnOpQr"
              region     = var.region
              endpoints {
                dysmsapi = "dysmsapi.aliyuncs.com"
              }
            }
            variable "sms_sign_name" {
              type    = string // 签名
              default = "小满商城"
              sensitive = true
            }
            locals { port = 8080 }
            """);

    assertThat(tree.keys()).containsExactly("provider", "variable", "locals");
    assertThat(tree.text("provider", "alicloud", "endpoints", "dysmsapi"))
        .isEqualTo("dysmsapi.aliyuncs.com");
    Hole region = (Hole) tree.textAt("provider", "alicloud", "region").pieces().get(0);
    assertThat(region.reference()).isEqualTo("var.region");
    assertThat(tree.text("variable", "sms_sign_name", "default")).isEqualTo("小满商城");
    assertThat(tree.text("variable", "sms_sign_name", "sensitive")).isEqualTo("true");
    assertThat(tree.text("locals", "port")).isEqualTo("8080");
    assertThat(tree.position("小", "variable", "sms_sign_name", "default"))
        .isEqualTo(new Position(10, 14));
    assertThat(tree.comments()).containsExactly("短信", "签名");
  }

  @Test
  void equalBlocksAreAList() {
    ReadTree tree =
        ReadTree.terraform(
            "provider \"alicloud\" {\n  alias = \"a\"\n}\nprovider \"alicloud\" {\n  alias = \"b\"\n}\n");

    assertThat(tree.text("provider", "alicloud", "0", "alias")).isEqualTo("a");
    assertThat(tree.text("provider", "alicloud", "1", "alias")).isEqualTo("b");
  }

  @Test
  void readsObjectsListsAndLines() {
    ReadTree tree =
        ReadTree.terraform(
            """
            environment = merge(local.common, {
              SMS_SIGN = "小满\\"商城\\"", "SMS_CODE" : "SMS_1"
              FULL     = "【${var.sign}】$${code}"
            })
            codes = ["SMS_1", var.prod ? "SMS_2" : "SMS_3"] /* 模板 */
            text = <<-EOT
              尊敬的$${name}
              您好${var.who}。
              EOT
            all = [for c in local.codes : upper(c)]
            last = "x"
            """);

    assertThat(tree.text("environment", "1", "SMS_SIGN")).isEqualTo("小满\"商城\"");
    assertThat(tree.text("environment", "1", "SMS_CODE")).isEqualTo("SMS_1");
    assertThat(tree.text("environment", "1", "FULL")).isEqualTo("【\uFFFC】${code}");
    assertThat(tree.text("codes", "0")).isEqualTo("SMS_1");
    assertThat(tree.text("codes", "1")).isEqualTo("\uFFFC");
    assertThat(tree.text("text")).isEqualTo("尊敬的${name}\n您好\uFFFC。");
    assertThat(tree.text("all")).isEqualTo("\uFFFC");
    assertThat(tree.text("last")).isEqualTo("x");
    assertThat(tree.comments()).containsExactly(" 模板 ");
  }

  @Test
  void writesReferencesAsText() {
    ReadTree tree = ReadTree.terraform("a = \"甲乙\"\nb = 1\n");

    assertThat(tree.replacing("乙", "${code}\"", "a")).contains("a = \"甲$${code}\\\"\"");
    assertThat(tree.literal("b").notation().encode("2")).isNull();
  }

  @Test
  void anyDepthIsReadWithoutFailure() {
    ReadTree.terraform("a {\n".repeat(20_000)).checkSound();
    ReadTree.terraform("a " + "b ".repeat(20_000) + "{ c = 1 }").checkSound();
    ReadTree.terraform("a = " + "[".repeat(20_000)).checkSound();
    ReadTree.terraform("a = " + "{ b = ".repeat(20_000)).checkSound();
  }
}
