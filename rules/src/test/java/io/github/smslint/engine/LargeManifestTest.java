package io.github.smslint.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Template;
import io.github.smslint.report.JsonReporter;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.rule.TemplateScreen;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A manifest that is read in windows gives the report of one that is read as a whole. */
class LargeManifestTest {

  private static final Catalogue RULES = Catalogue.load();
  private static final String PATH = "sms/templates.json";

  private static final String[] TEXTS = {
    "您的验证码为${code}，5分钟内有效，请勿泄露。",
    "驗證碼為${code}，請勿洩露。",
    "点击链接 http://t.cn/x 领取，回T退订。",
    "【示例科技】您的订单${orderNo}已发货。",
    "\\u60a8\\u7684\\u9a57\\u8b49\\u78bc ${code}",
    "加薇❤领红包😀，${name}",
    "他说\\\"好\\\"，ＡＢＣ１２３，金额${amount}元。",
    "尊敬的${name}${code}",
    "您的订单${orderNo}已发货，请注意查收。",
    "尊敬的${name}用户您好，您的会员将于${day}到期，请及时续费。",
    "您的\\t订单${orderNo}已发货。",
    "",
  };

  private static String entry(Random random, int number, String lineEnd, boolean alike) {
    StringBuilder entry = new StringBuilder("  {");
    String gap = random.nextInt(4) == 0 ? lineEnd + "    " : " ";
    entry.append("\"TemplateCode\": \"SMS_").append(100000000 + number).append("\",").append(gap);
    if (alike || random.nextInt(8) > 0) {
      String name = number % 5 == 0 ? "通知😀" : number % 11 == 0 ? "阿里云短信测试" : "通知";
      entry
          .append("\"TemplateName\": \"")
          .append(name)
          .append(number % 7)
          .append("\",")
          .append(gap);
    }
    if (alike || random.nextInt(6) > 0) {
      entry.append("\"TemplateType\": ").append(random.nextInt(4)).append(",").append(gap);
    }
    String text = TEXTS[random.nextInt(alike ? TEXTS.length - 1 : TEXTS.length)];
    return entry.append("\"TemplateContent\": \"").append(text).append("\"}").toString();
  }

  private static String manifest(Random random, String head, String foot, String lineEnd) {
    StringBuilder manifest = new StringBuilder(head);
    boolean alike = random.nextInt(4) > 0;
    int count = 20 + random.nextInt(60);
    for (int number = 0; number < count; number++) {
      manifest.append(number == 0 ? "" : ",").append(lineEnd);
      manifest.append(entry(random, number, lineEnd, alike));
    }
    return manifest.append(lineEnd).append(foot).toString();
  }

  @ParameterizedTest
  @ValueSource(ints = {64, 300, 1000, 5000, 100000})
  void generatedManifestsGiveTheReportOfTheWhole(int window) throws IOException {
    String[] heads = {"[", "{\"templates\": [", "\uFEFF[", "{\"signName\": \"示例\", \"list\": ["};
    String[] feet = {"]", "]}", "]\n", "]}"};
    int inWindows = 0;
    for (int seed = 0; seed < 40; seed++) {
      Random random = new Random(seed);
      int shape = seed % heads.length;
      String lineEnd = random.nextBoolean() ? "\n" : "\r\n";
      String manifest = manifest(random, heads[shape], feet[shape], lineEnd);
      compare(manifest, window);
      inWindows += isInWindows(manifest, window) ? 1 : 0;
    }
    assertThat(inWindows).isGreaterThan(15);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "  {\"TemplateContent\": \"驗證碼\",",
        "  {\"TemplateContent\": \"驗證碼}",
        "  // smslint-disable-next-line template/traditional-character\n"
            + "  {\"TemplateContent\": \"驗證碼${code}\"}",
        "  {\"TemplateCode\": \"SMS_1\", \"TemplateTag\": 4, \"TemplateContent\": \"驗證碼\"}",
        "  {\"accessKeyId\": \"LTAI5tQnKxVbRzWmJhGf7Dy2\","
            + " \"accessKeySecret\": \"Zx8CvBn5Mq2WeRt7YuIo3PaSd6FgHj\"}",
        "  {\"TemplateContent\": \"驗證碼\", \"RelatedSignName\": \"示例科技\"}",
        "  \"text\"",
        "  {'TemplateContent': '驗證碼'}",
        "  {\"list\": [{\"TemplateContent\": \"驗證碼${code}\", \"TemplateType\": 0}]}",
      })
  void anItemOfAnotherKindGivesTheReportOfTheWhole(String item) throws IOException {
    for (int window : new int[] {64, 700, 100000}) {
      Random random = new Random(window);
      String before = manifest(random, "{\"templates\": [", "", "\n").stripTrailing();
      String after = manifest(random, "", "]}", "\n");
      compare(before + ",\n" + item + "," + after, window);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "], \"signName\": \"示例科技\"}",
        "], \"supplier\": \"tencent\"}",
        "], \"more\": [{\"TemplateContent\": \"驗證碼\"}]}",
        "]",
        "]}}",
        "]}\n{\"TemplateContent\": \"驗證碼\"}",
        "",
      })
  void whatStandsBehindTheListCounts(String foot) throws IOException {
    compare(manifest(new Random(1), "{\"templates\": [", foot, "\n"), 500);
  }

  @Test
  void aManifestInGbkIsReadAsAWhole() throws IOException {
    String manifest = manifest(new Random(3), "[", "]", "\n").replace("😀", "").replace("❤", "");
    byte[] bytes = manifest.getBytes(Charset.forName("GB18030"));
    assertThat(report(bytes, new StreamLimits(0, 300))).isEqualTo(report(bytes, null));
  }

  @Test
  void onlyLinesWithFindingsAreKept() throws IOException {
    String line = "{\"TemplateCode\": \"SMS_1%05d\", \"TemplateContent\": \"您的验证码为${code}。\"},\n";
    StringBuilder manifest = new StringBuilder("[\n");
    for (int number = 0; number < 500; number++) {
      manifest.append(String.format(line, number));
    }
    manifest.append("{\"TemplateCode\": \"SMS_9\", \"TemplateContent\": \"驗證碼為${code}。\"}\n]");
    byte[] bytes = manifest.toString().getBytes(StandardCharsets.UTF_8);
    LintResult result = lint(bytes, new StreamLimits(0, 2000));
    assertThat(result.summary().templates()).isEqualTo(501);
    assertThat(result.findings()).isNotEmpty();
    for (Finding finding : result.findings()) {
      if (finding.rule().equals("template/traditional-character")) {
        assertThat(finding.location().start().line()).isEqualTo(502);
      }
      assertThat(finding.location().file().content()).hasLineCount(1);
    }
  }

  @Test
  void itemsInOrderAreNotShownToTheRules() throws IOException {
    String line =
        "{\"TemplateCode\": \"SMS_27104%04d\", \"TemplateName\": \"通知%d\", \"TemplateType\": 1,"
            + " \"TemplateContent\": \"您的订单${orderNo}已发货，请注意查收。\"},\n";
    StringBuilder manifest = new StringBuilder("{\"templates\": [\n");
    for (int number = 1000; number < 2000; number++) {
      manifest.append(String.format(line, number, number));
      if (number == 1700) {
        manifest.append(line.formatted(9, 9).replace("订单", "訂單"));
      }
    }
    manifest.append(line.formatted(10, 10).replace("},", "}")).append("]}");
    CountingRules rules = new CountingRules();
    Catalogue counting = new Catalogue(List.of(rules));
    LintEngine engine = new LintEngine(counting, path -> Settings.DEFAULT, 1);
    byte[] bytes = manifest.toString().getBytes(StandardCharsets.UTF_8);
    LintResult result = engine.streaming(new StreamLimits(0, 4000)).lint(new LargeFile(bytes));
    assertThat(result.summary().templates()).isEqualTo(1002);
    assertThat(rules.visits).isBetween(10, 100);
    assertThat(result.findings()).hasSize(1);
    Finding finding = result.findings().get(0);
    assertThat(finding.rule()).isEqualTo("template/traditional-character");
    assertThat(finding.location().start().line()).isEqualTo(703);
    compare(manifest.toString(), 4000);
  }

  /** Items in order and alike, of which one is written as the test wants it. */
  private static String calm(String head, int count, int at, String changed) {
    StringBuilder manifest = new StringBuilder(head);
    for (int number = 0; number < count; number++) {
      String line =
          "{\"TemplateCode\": \"SMS_27104"
              + (1000 + number)
              + "\", \"TemplateName\": \"通知\", \"Remark\": \"发货通知\","
              + " \"TemplateContent\": \"您的订单${orderNo}已发货，请注意查收。\"}";
      manifest.append(number == at ? changed : line);
      manifest.append(number + 1 == count || (number == at && !changed.isEmpty()) ? "" : ",");
      manifest.append(number == at && changed.endsWith(" ") ? "" : "\n");
    }
    return manifest.append("]}").toString();
  }

  @Test
  void aMissingCommaAmongItemsInOrderIsReported() throws IOException {
    String item =
        "{\"TemplateCode\": \"SMS_271049999\", \"TemplateName\": \"通知\", \"Remark\": \"发货通知\","
            + " \"TemplateContent\": \"您的订单${orderNo}已发货，请注意查收。\"}";
    for (String faulty : new String[] {item, item + " ", item + "," + item, item + ",,"}) {
      String manifest = calm("{\"templates\": [\n", 300, 200, faulty);
      compare(manifest, 4000);
      assertThat(report(manifest.getBytes(StandardCharsets.UTF_8), null))
          .contains("smslint/syntax");
    }
  }

  @Test
  void aRemarkThatIsTooLongIsReportedBehindOneInEscapes() throws IOException {
    String item =
        "{\"TemplateCode\": \"SMS_271049999\", \"TemplateName\": \"通知\", \"Remark\": \"%s\","
            + " \"TemplateContent\": \"您的订单${orderNo}已发货，请注意查收。\"},";
    String manifest =
        calm("{\"templates\": [\n", 300, 60, item.formatted("\\u901a".repeat(40)))
            .replace(
                "SMS_271041200\", \"TemplateName\": \"通知\", \"Remark\": \"发货",
                "SMS_271041200\", \"TemplateName\": \"通知\", \"Remark\": \"" + "货".repeat(120));
    compare(manifest, 4000);
    assertThat(report(manifest.getBytes(StandardCharsets.UTF_8), null)).contains("template/length");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a[b]\": [\n", "{\"a[5]\": [\n", "{\"[5]\": [\n", "{\"a]\": [\n"})
  void keysWithBracketsBeforeTheListGiveTheSamePaths(String head) throws IOException {
    String manifest =
        calm(
            head,
            300,
            200,
            "{\"TemplateCode\": \"SMS_XXXX\", \"TemplateName\": \"通知\","
                + " \"Remark\": \"发货通知\", \"TemplateContent\": \"您的訂單${orderNo}已发货。\"},");
    compare(manifest, 4000);
  }

  /** The rules that come with smslint, and one that counts the templates it is shown. */
  private static final class CountingRules implements RuleProvider {

    private final RuleProvider builtin = RULES.providers().get(0);
    private int visits;

    @Override
    public List<Rule> rules() {
      List<Rule> rules = new ArrayList<>(builtin.rules());
      rules.add(
          new Rule(new RuleDescription("test/count", Severity.INFO, null, "1", List.of())) {
            @Override
            public void visitTemplate(Template template, Report report) {
              visits++;
            }
          });
      return rules;
    }

    @Override
    public TemplateScreen screen() {
      return builtin.screen();
    }

    @Override
    public String message(String key, Language language) {
      return builtin.message(key, language);
    }

    @Override
    public String page(String rule, Language language) {
      return builtin.page(rule, language);
    }

    @Override
    public List<String> anchors() {
      return builtin.anchors();
    }
  }

  private static boolean isInWindows(String manifest, int window) throws IOException {
    byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
    Finding first = lint(bytes, new StreamLimits(0, window)).findings().get(0);
    return first.location().file().content().length() < manifest.length() / 2;
  }

  private static void compare(String manifest, int window) throws IOException {
    byte[] bytes = manifest.getBytes(StandardCharsets.UTF_8);
    assertThat(report(bytes, new StreamLimits(0, window)))
        .as("in windows of %d: %s", window, manifest)
        .isEqualTo(report(bytes, null));
  }

  private static LintResult lint(byte[] bytes, StreamLimits limits) throws IOException {
    SettingsSource settings = path -> Settings.DEFAULT;
    LintEngine engine = new LintEngine(RULES, settings, 2);
    LintEngine wanted = limits == null ? engine : engine.streaming(limits);
    return wanted.lint(new LargeFile(bytes));
  }

  private static String report(byte[] bytes, StreamLimits limits) throws IOException {
    LintResult result = lint(bytes, limits);
    StringWriter out = new StringWriter();
    new JsonReporter().write(result, RULES, Language.EN, out);
    return out.toString();
  }

  /** One file of a project, which can be read as it comes. */
  private record LargeFile(byte[] bytes) implements ProjectFiles {

    @Override
    public List<String> reported() {
      return List.of(PATH);
    }

    @Override
    public List<String> context() {
      return List.of();
    }

    @Override
    public SourceFile read(String path) {
      return new SourceFile(path, bytes.clone());
    }

    @Override
    public InputStream openLarge(String path, long above) {
      return bytes.length > above ? new ByteArrayInputStream(bytes) : null;
    }
  }
}
