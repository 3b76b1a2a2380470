package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** template/length and template/segments on whole manifests. */
class TemplateLengthRulesTest {

  private static final String NEWS = "您订购的春季新品已到货，请到店领取。";

  @Test
  void atMostFiveHundredCharactersMayBeWritten() {
    String longest = NEWS.repeat(30).substring(0, 500);

    assertThat(findings("template/length", manifest(1, longest))).isEmpty();
    assertThat(findings("template/length", manifest(1, longest + "谢")))
        .containsExactly("sms-templates.yml:4:522 error template/length 谢");
    assertThat(findings("template/length", manifest(3, longest + "谢")))
        .containsExactly("sms-templates.yml:4:522 warning template/length 谢");
  }

  @Test
  void longValuesMayMakeAMessageTooLong() {
    String text = NEWS.repeat(30).substring(0, 490) + "${order}。";

    assertThat(findings("template/length", manifest(1, text)))
        .containsExactly("sms-templates.yml:4:22 warning template/length " + text);
    assertThat(
            findings(
                "template/length",
                manifest(1, text) + "    TemplateRule: '{\"order\":\"time\"}'\n"))
        .hasSize(1);
    assertThat(findings("template/length", manifest(2, text))).isEmpty();
  }

  @Test
  void namesInExportsAndTablesAreCountedToo() {
    String name = "会员登录与注册以及修改手机号时使用的短信验证码模板二〇二六年版";
    assertThat(
            new TestProject()
                .file("模板.csv", "模板名称,模板内容\n" + name + "甲,您的订单已送达\n" + name + ",您的订单已送达\n")
                .findings("template/length"))
        .containsExactly(
            "模板.csv:2:31 error template/length 版甲", "模板.csv:3:31 error template/length 版");
  }

  @Test
  void aStrayCharacterIsReportedInEveryFormat() {
    assertThat(
            new TestProject()
                .file(
                    "sms-templates.json",
                    """
                    {"templates": [{"TemplateType": 3, "IntlType": 2,
                      "TemplateContent": "Don\\u2019t share ${code}"}]}
                    """)
                .findings("template/segments"))
        .containsExactly("sms-templates.json:2:26 info template/segments \\u2019");
  }

  @Test
  void aTextOfAnotherScriptHasNoStrayCharacters() {
    assertThat(findings("template/segments", manifest(3, "您的验证码为${code}，请勿泄露。"))).isEmpty();
    assertThat(findings("template/segments", manifest(3, "Su código es ${code} – gracias")))
        .isEmpty();
    assertThat(findings("template/segments", manifest(3, "Ваш код: ${code} – спасибо"))).isEmpty();
  }

  @Test
  void aSymbolOfAnotherRuleIsLeftToIt() {
    assertThat(findings("template/segments", manifest(3, "New ★ arrivals – come in")))
        .containsExactly("sms-templates.yml:4:37 info template/segments –");
  }

  @Test
  void aTextThatIsMuchTooLongForOneMessageIsInOrder() {
    String sign = "    RelatedSignName: 青禾生鲜\n";
    String text = NEWS.repeat(4);

    assertThat(findings("template/segments", manifest(1, text.substring(0, 64)) + sign)).isEmpty();
    assertThat(findings("template/segments", manifest(1, text.substring(0, 65)) + sign)).hasSize(1);
    assertThat(findings("template/segments", manifest(1, text.substring(0, 69)) + sign)).hasSize(1);
    assertThat(findings("template/segments", manifest(1, text.substring(0, 70)) + sign)).isEmpty();
    assertThat(findings("template/segments", manifest(1, text.substring(0, 69)))).isEmpty();
  }

  private static String manifest(int type, String text) {
    return "templates:\n  - TemplateName: 到货\n    TemplateType: "
        + type
        + "\n    TemplateContent: "
        + text
        + "\n";
  }

  private static List<String> findings(String rule, String manifest) {
    return new TestProject().file("sms-templates.yml", manifest).findings(rule);
  }
}
