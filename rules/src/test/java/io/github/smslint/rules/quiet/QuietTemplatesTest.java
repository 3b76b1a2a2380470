package io.github.smslint.rules.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Template;
import io.github.smslint.resource.TableResource;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rules.BuiltinRules;
import io.github.smslint.rules.production.TestAssets;
import io.github.smslint.rules.screen.ScreenedWords;
import io.github.smslint.rules.template.wording.RestrictedWordRule;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Placeholders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No rule has anything to say of a text that the screen calls quiet. */
class QuietTemplatesTest {

  private static final QuietTemplates SCREEN = new QuietTemplates();
  private static final List<Rule> RULES = new BuiltinRules().rules();

  private static final String[] ORDINARY = {
    "您的订单${orderNo}已发货",
    "，",
    "。",
    "请注意查收",
    "尊敬的${name}用户您好",
    "${code}",
    "预计${date}送达",
    "验证码",
    "为",
    "请",
    "码",
    "您的会员将于${day}到期",
    "“",
    "：",
    "！",
    "、",
    "元",
    "温馨提示",
    "退款",
    "退",
    "订",
    "5分钟内有效",
    "24小时",
    "10",
    "1",
    "86",
    "第3届",
    "（",
    "）",
    "电话",
    "热线",
    "致电",
    "拨打",
    "尾号"
  };

  private static final String[] STRANGE = {
    "驗",
    "【",
    "】",
    "❤",
    "5",
    "A",
    " ",
    "\u3000",
    "\u200B",
    "😀",
    "{",
    "}",
    "${",
    "${用户}",
    "${name}",
    "$",
    "①",
    "乾",
    "110",
    "120",
    "-",
    "〇",
    "㈠",
    "ﬁ",
    "．",
    "·",
    "～",
    "（",
    "）",
    "￥",
    "％",
    "＄",
    "回复T退订",
    "㐀",
    "\uE000",
    "\uFFFC",
    "\uFFFD",
    "${userphonenumbers}",
    "${a1}",
    "${_a}",
    "Q",
    "é",
    "а",
    "≈",
    "℃"
  };

  private static boolean isQuiet(String text) {
    byte[] bytes = ("\"" + text + "\",").getBytes(StandardCharsets.UTF_8);
    int end = SCREEN.look(bytes).quietEnd(1);
    assertThat(end).isIn(-1, bytes.length - 2);
    return end >= 0;
  }

  private static List<String> said(String text, TemplateKind kind) {
    SourceFile file = SourceFile.of("sms-templates/notice.txt", text);
    Text content = Text.of(Literal.plain(file, 0, text.length()));
    Template template = new Template(content, kind, null, "notice");
    List<String> said = new ArrayList<>();
    for (Rule rule : RULES) {
      Report report = new Report(rule.description());
      rule.visitTemplate(template, report);
      for (Finding finding : report.findings()) {
        said.add(finding.rule());
      }
    }
    return said;
  }

  private static boolean isSilent(String text) {
    if (!isQuiet(text)) {
      return false;
    }
    assertThat(said(text, TemplateKind.NOTIFICATION)).as(text).isEmpty();
    assertThat(said(text, TemplateKind.UNKNOWN)).as(text).isEmpty();
    return true;
  }

  private static String mixed(Random random, String[] parts, List<String> rare) {
    StringBuilder text = new StringBuilder();
    int count = 1 + random.nextInt(8);
    for (int at = 0; at < count; at++) {
      boolean other = random.nextInt(6) == 0;
      text.append(
          other ? rare.get(random.nextInt(rare.size())) : parts[random.nextInt(parts.length)]);
    }
    return text.toString();
  }

  @Test
  void rulesAreSilentOfWhatIsQuietAmongMixedTexts() {
    List<String> rare = new ArrayList<>(List.of(STRANGE));
    for (ScreenedWords table : ScreenedWords.values()) {
      for (String[] row : TableResource.read(RestrictedWordRule.class, table.resource())) {
        rare.addAll(List.of(row[0].split(" ")));
      }
    }
    Random random = new Random(7);
    int quiet = 0;
    for (int number = 0; number < 60_000; number++) {
      quiet += isSilent(mixed(random, ORDINARY, rare)) ? 1 : 0;
    }
    assertThat(quiet).isGreaterThan(2000);
  }

  @Test
  void everyCharacterThatARuleReportsIsSeen() {
    int quiet = 0;
    for (int unit = ' '; unit < 0xFFFE; unit++) {
      boolean surrogate = Character.isSurrogate((char) unit);
      String text = "您的订单" + (surrogate ? "" : (char) unit) + "已发货，单号${orderNo}。";
      quiet += unit != '"' && !surrogate && isSilent(text) ? 1 : 0;
    }
    assertThat(quiet).isGreaterThan(6000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "您的订单${orderNo}已发货，请注意查收。",
        "您的取件码为${pickup}，24小时内有效，柜号为${box}，请于5分钟内关闭柜门。",
        "尊敬的${name}用户您好，您的会员将于${day}到期，请及时续费",
        "您的申请已通过审核，请登录系统查看详情。感谢您的支持与信任，欢迎您对本次服务进行评价，给您带来不便敬请谅解。"
      })
  void ordinaryTextsAreQuiet(String text) {
    assertThat(isSilent(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "阿里云短信测试",
        "${name}",
        "",
        "您的${code}${name}已到",
        "您的${name}和${name}已到",
        "您的${accessKeySecret}已到",
        "您的${LTAI5tQnKxVbRz}已到",
        "您的\\u9a57${code}已到",
        "您的订单已发货，客服13812345678。",
        "您的订单${orderNo}已发货，有事请拨110。"
      })
  void whatNeedsALookIsNotQuiet(String text) {
    assertThat(isQuiet(text)).isFalse();
  }

  @Test
  void longTextsAreNotQuiet() {
    assertThat(isQuiet("您的订单已发货，请注意查收。".repeat(40))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"SMS_154950909", "SMS_123456789", "SMS_1", "SMS_2710453x", "sms_271045338"})
  void codesThatNeedALookAreNotQuiet(String code) {
    assertThat(SCREEN.look((code + "\"").getBytes(StandardCharsets.UTF_8)).quietCodeEnd(0))
        .isNegative();
  }

  @Test
  void ordinaryCodesAreQuiet() {
    byte[] bytes = "\"SMS_271045338\"".getBytes(StandardCharsets.UTF_8);
    assertThat(SCREEN.look(bytes).quietCodeEnd(1)).isEqualTo(bytes.length - 1);
  }

  private static boolean isQuietCode(String code) {
    return SCREEN.look((code + "\"").getBytes(StandardCharsets.UTF_8)).quietCodeEnd(0) > 0;
  }

  @Test
  void aCodeIsQuietWhereNoRuleTakesItForMadeUpOrForATest() {
    Random random = new Random(11);
    int quiet = 0;
    for (int number = 0; number < 200_000; number++) {
      StringBuilder digits = new StringBuilder();
      int length = 6 + random.nextInt(7);
      int digit = random.nextInt(10);
      int habit = random.nextInt(4);
      while (digits.length() < length) {
        digits.append(digit);
        boolean free = habit == 0 || random.nextInt(4) == 0;
        digit = free ? random.nextInt(10) : (digit + habit - 1 + 10) % 10;
      }
      String code = "SMS_" + digits;
      boolean ordinary =
          !Placeholders.isPlaceholder(code) && !TestAssets.builtin().isTemplate(code);
      assertThat(isQuietCode(code)).as(code).isEqualTo(ordinary);
      quiet += ordinary ? 1 : 0;
    }
    assertThat(quiet).isBetween(50_000, 190_000);
    assertThat(isQuietCode("SMS_71390007")).isFalse();
  }
}
