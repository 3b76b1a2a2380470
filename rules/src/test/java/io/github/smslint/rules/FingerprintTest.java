package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.finding.Finding;
import io.github.smslint.source.Location;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A finding is the same finding as long as nobody changes what is wrong. */
class FingerprintTest {

  private static final String YAML = "src/main/resources/application.yml";
  private static final String PROPERTIES = "src/main/resources/sms.properties";
  private static final String JAVA = "src/main/java/com/ruoyi/sms/SmsTemplates.java";
  private static final String KEY = "LTAI5tQ7kXw2Vb9RmZc4Hd8N";
  private static final String OTHER_KEY = "LTAI5tZ3fGh6Jk8LpQr2Ws4X";
  private static final String SECRET = "pK7vQ2mZx9Rt4Wc6Yb8Nd3Hf5Gj1Ls";

  private static List<String> of(String path, String content) {
    List<String> fingerprints = new ArrayList<>();
    for (Finding finding : new TestProject().file(path, content).lint().findings()) {
      fingerprints.add(finding.rule() + " " + finding.fingerprint());
    }
    assertThat(fingerprints).isNotEmpty().doesNotHaveDuplicates();
    return fingerprints;
  }

  /** Fixes mark what moved, in files whose findings are told only later. */
  @Test
  void whatIsMarkedAsSecretAfterwardsChangesNothing() {
    String sms = "sms:\n  template-content: 您的驗证码为${code}★\n";
    Finding finding = new TestProject().file(YAML, sms).lint().findings().get(0);
    Location place = finding.location();
    place.file().markSecret(place.span());

    assertThat(of(YAML, sms)).contains(finding.rule() + " " + finding.fingerprint());
  }

  @Test
  void linesAndKeysAboveChangeNothing() {
    String sms = "sms:\n  template-content: 您的驗证码为${code}★\n";

    assertThat(of(YAML, "server:\n  port: 80\n# 短信\n" + sms))
        .isEqualTo(of(YAML, sms))
        .isEqualTo(of(YAML, "http:\n  timeout: 3\n" + sms));
  }

  @Test
  void indentationAndQuotesChangeNothing() {
    List<String> plain = of(YAML, "sms:\n  template-content: 您的驗证码为${code}★\n");

    assertThat(of(YAML, "sms:\n    template-content: '您的驗证码为${code}★'\n")).isEqualTo(plain);
    assertThat(of(YAML, "sms: {template-content: \"您的驗证码为${code}★\"}\n")).isEqualTo(plain);
    assertThat(of(YAML, "sms:\n  template-content: >-\n    您的驗证码为${code}★\n")).isEqualTo(plain);
    assertThat(of(YAML, "sms:\r\n  template-content: 您的驗证码为${code}★\r\n")).isEqualTo(plain);
    assertThat(of(YAML, "sms:\n  template-content: \"您的\\u9a57证码为${code}\\u2605\"\n"))
        .isEqualTo(plain);
  }

  @Test
  void aTextMayBeWrappedAnew() {
    String folded = "sms:\n  template-content: >-\n    您的验证码为${code}\n    【青禾商城】，请勿泄露。\n";
    String other = "sms:\n  template-content: >-\n    您的验证码为${code}【青禾\n    商城】，请勿泄露。\n";

    assertThat(of(YAML, other)).isEqualTo(of(YAML, folded));
  }

  @Test
  void escapesInPropertiesChangeNothing() {
    assertThat(of(PROPERTIES, "aliyun.sms.template-content=\\u9a57\\u8b49\\u78bc${code}\\u203b\n"))
        .isEqualTo(of(PROPERTIES, "aliyun.sms.template-content=驗證碼${code}※\n"));
  }

  @Test
  void entitiesInXmlChangeNothing() {
    String xml =
        "<beans><bean class=\"com.aliyun.Sms\"><property name=\"templateContent\" value=\"@\"/>"
            + "</bean></beans>\n";
    String path = "src/main/resources/sms.xml";

    assertThat(of(path, xml.replace("@", "您的&#39511;证码为${code}&#x2605;")))
        .isEqualTo(of(path, xml.replace("@", "您的驗证码为${code}★")));
  }

  @Test
  void anItemBeforeItChangesNothing() {
    String blend = "    - access-key-id: " + KEY + "\n";
    String head = "sms:\n  aliyun:\n";

    assertThat(of(YAML, head + "    - access-key-id: ${ID}\n" + blend))
        .isEqualTo(of(YAML, head + blend));
  }

  @Test
  void theSameInJavaMayStandOnAnotherLine() {
    String java =
        "class SmsTemplates {\n%s  static final String TEMPLATE_CONTENT =%s\"您的驗证码★\";\n}\n";

    assertThat(of(JAVA, String.format(java, "  // 登录\n\n", "\n      ")))
        .isEqualTo(of(JAVA, String.format(java, "", " ")));
  }

  @Test
  void aSecondOccurrenceIsAnotherFinding() {
    List<String> one = of(YAML, "sms:\n  template-content: 您的验证码为${code}★\n");
    List<String> two = of(YAML, "sms:\n  template-content: ★您的验证码为${code}★\n");

    assertThat(two).hasSize(2).containsAll(one);
  }

  @Test
  void whatIsWrongOrWhereIsPartOfIt() {
    List<String> star = of(YAML, "sms:\n  template-content: 您的验证码为${code}★\n");

    assertThat(of(YAML, "sms:\n  template-content: 您的验证码为${code}※\n")).isNotEqualTo(star);
    assertThat(of(YAML, "mail:\n  sms:\n    template-content: 您的验证码为${code}★\n"))
        .isNotEqualTo(star);
    assertThat(of("a/" + YAML, "sms:\n  template-content: 您的验证码为${code}★\n")).isNotEqualTo(star);
  }

  @Test
  void nothingOfAKeyIsPartOfIt() {
    String pair = "aliyun:\n  access-key-id: %s\n  access-key-secret: %s\n";

    assertThat(of(YAML, String.format(pair, KEY, SECRET)))
        .hasSize(2)
        .isEqualTo(of(YAML, String.format(pair, OTHER_KEY, SECRET.replace('p', 'u'))))
        .isEqualTo(of(YAML, String.format(pair, OTHER_KEY.substring(0, 16), SECRET)));
  }
}
