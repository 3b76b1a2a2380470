package io.github.smslint.report.html;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.resource.Resource;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlReporterTest {

  private static final String RULE = "template/bracket";
  private static final Catalogue CATALOGUE = new Catalogue(List.of(new Words()));
  private static final SourceFile YAML =
      SourceFile.of(
          "config/application-prod.yml",
          "sms:\n  sign-name: 云店\n  content: 【云店】您的验证码为${code}\n  key: LTAI5tQ9vXk2mR7wLp4sTn8B\n");

  @Test
  void aFindingTellsWhatWhereAndWhatItPrevents() {
    Element finding = only(page(result(bracket(place(YAML, "【云店】")))), "article.finding");

    assertThat(finding.select(".message").text()).isEqualTo("a template must not hold 【】");
    assertThat(finding.select(".severity").text()).isEqualTo("error");
    assertThat(finding.select(".facts .place").text()).isEqualTo("3:12");
    assertThat(finding.select(".prevents code").eachText()).containsExactly("SmsContent.Illegal");
    assertThat(finding.select("a.rule").attr("href")).isEqualTo("#rule-template-bracket");
  }

  @Test
  void theFrameMarksTheVeryCharacters() {
    Element finding = only(page(result(bracket(place(YAML, "【云店】")))), "article.finding");

    assertThat(finding.select(".frame .number").text()).isEqualTo("3");
    assertThat(finding.select(".frame mark").text()).isEqualTo("【云店】");
    assertThat(finding.select(".frame code").text()).isEqualTo("content: 【云店】您的验证码为${code}");
  }

  @Test
  void aPlaceOverSeveralLinesIsMarkedOnEach() {
    SourceFile file = SourceFile.of("a.yml", "a: >\n  【云\n  店】x\n");
    Element finding = only(page(result(bracket(place(file, "【云\n  店】")))), "article.finding");

    assertThat(finding.select(".frame .number").eachText()).containsExactly("2", "3");
    assertThat(finding.select(".frame mark").eachText()).containsExactly("【云", "店】");
  }

  @Test
  void aLongLineIsCutAroundThePlace() {
    String filler = "验".repeat(5000);
    SourceFile file = SourceFile.of("a.json", filler + "【云店】" + filler);
    Element finding = only(page(result(bracket(place(file, "【云店】")))), "article.finding");

    assertThat(finding.select(".frame mark").text()).isEqualTo("【云店】");
    assertThat(finding.select(".frame code").text()).hasSizeLessThan(500).startsWith("…");
  }

  @Test
  void aFixShowsTheLineBeforeAndAfter() {
    Location leading = place(YAML, "【云店】");
    Finding finding = bracket(leading).fix(fix(new Edit(leading, "")));
    Element fix = only(page(result(finding)), ".fix");

    assertThat(fix.select(".fix-title").text()).isEqualTo("Suggested fix delete the signature");
    assertThat(fix.select(".before code").text()).isEqualTo("content: 【云店】您的验证码为${code}");
    assertThat(fix.select(".before del").text()).isEqualTo("【云店】");
    assertThat(fix.select(".after code").text()).isEqualTo("content: 您的验证码为${code}");
  }

  @Test
  void editsOfOneLineAreShownTogether() {
    SourceFile file = SourceFile.of("a.env", "A=[x]\n");
    Finding finding =
        bracket(place(file, "[x]"))
            .fix(fix(new Edit(place(file, "]"), ")"), new Edit(place(file, "["), "(")));
    Document page = page(result(finding));

    assertThat(page.select(".change")).hasSize(1);
    assertThat(page.select(".after code").text()).isEqualTo("A=(x)");
  }

  @Test
  void aFixThatRemovesAWholeLineSaysThatNothingIsLeft() {
    SourceFile file = SourceFile.of("a.env", "A=1\nB=2\n");
    Finding finding = bracket(place(file, "B=2")).fix(fix(new Edit(place(file, "B=2\n"), "")));

    assertThat(page(result(finding)).select(".after").text())
        .isEqualTo("After nothing is left here");
  }

  @Test
  void noSecretIsShownInClear() {
    SourceFile file = SourceFile.of(YAML.path(), YAML.content());
    Location key = place(file, "LTAI5tQ9vXk2mR7wLp4sTn8B");
    file.markSecret(key.span());
    Finding finding =
        bracket(key)
            .related(key, "named", "LTAI5tQ9vXk2mR7wLp4sTn8B")
            .fix(fix(new Edit(place(file, "key"), "LTAI"), new Edit(key, "${KEY}")));

    String html = write(result(finding), Language.EN);

    assertThat(html).doesNotContain("LTAI5t").contains("key: ", "*".repeat(24));
  }

  @Test
  void relatedPlacesLeadToTheFindingThatStandsThere() {
    Finding first = bracket(place(YAML, "【云店】"));
    Finding second = bracket(place(YAML, "sign-name"));
    second.related(place(YAML, "【云店】"), "production");
    second.related(place(YAML, "key"), "production");
    SourceFile elsewhere = SourceFile.of("Other.java", "class Other {}");
    second.related(place(elsewhere, "Other"), "production");
    Document page = page(result(second, first));

    assertThat(page.select(".related a").eachAttr("href")).containsExactly("#finding-2", "#file-0");
    assertThat(page.select(".related a").eachText())
        .containsExactly("application-prod.yml:3:12", "application-prod.yml:4:3");
    assertThat(page.select(".related span.place").text()).isEqualTo("Other.java:1:7");
  }

  @Test
  void everyLinkAndLabelLeadsSomewhere() {
    Document page = page(everything());

    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.outerHtml())
          .isNotNull();
    }
    for (Element labelled : page.select("[aria-labelledby]")) {
      assertThat(page.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
    }
    List<String> ids = page.select("[id]").eachAttr("id");
    assertThat(ids).doesNotHaveDuplicates();
  }

  @Test
  void findingsCanBeToldApartByRuleFileProfileAndSeverity() {
    Document page = page(everything());
    Element finding = page.getElementById("finding-1");

    assertThat(page.select("input[name=rule]").eachAttr("value")).containsExactly(RULE);
    assertThat(page.select("input[name=file]").eachAttr("value"))
        .containsExactly("Sender.java", "config/application-prod.yml");
    assertThat(page.select("input[name=profile]").eachAttr("value")).containsExactly("", "prod");
    assertThat(finding.attr("data-severity")).isEqualTo("warning");
    assertThat(finding.attr("data-rule")).isEqualTo("0");
    assertThat(finding.attr("data-file")).isEqualTo("0");
    assertThat(finding.attr("data-profiles")).isEqualTo("0");
    assertThat(page.getElementById("finding-2").attr("data-profiles")).isEqualTo("1");
    assertThat(page.getElementById("finding-2").select(".profile").text())
        .isEqualTo("profile prod");
  }

  @Test
  void whatIsSetAsideStandsApartWithItsReason() {
    Document page = page(everything());

    assertThat(page.select(".file .finding")).hasSize(2);
    assertThat(page.select(".suppressed .finding .reason").text())
        .isEqualTo("Suppressed: approved by the provider");
    assertThat(page.select(".baselined .finding")).hasSize(1);
    assertThat(page.select(".top").text())
        .contains(
            "2 findings in 2 files", "1 finding is suppressed", "1 finding is in the baseline");
  }

  @Test
  void everythingIsOpenWithoutTheScript() {
    Document page = page(everything());

    assertThat(page.select("main details:not([open])")).isEmpty();
    assertThat(page.select("main [hidden]").eachAttr("class")).containsExactly("status", "empty");
    assertThat(page.select("form[hidden]")).hasSize(1);
  }

  @Test
  void aRulesPageStandsOnceWithItsTablesListsAndExamples() {
    Element rule = only(page(everything()), "#rule-template-bracket");

    assertThat(rule.select(".gist").text()).isEqualTo("Brackets that are refused: 【】.");
    assertThat(rule.select("h4").eachText()).containsExactly("What it reports", "Fix", "Examples");
    assertThat(rule.select("tbody td").eachText()).containsExactly("【】", "error");
    assertThat(rule.select("li").eachText()).containsExactly("one, which goes on", "two");
    assertThat(rule.select("a").attr("href")).isEqualTo("#rule-template-bracket");
    assertThat(rule.select("figcaption").eachText()).containsExactly("Reported a/sms.yml");
    assertThat(rule.select("pre").text()).isEqualTo("key: " + "*".repeat(24));
    assertThat(rule.text()).doesNotContain("expected of it");
  }

  @Test
  void chineseLinesAreJoinedWithoutBlanks() {
    String html = write(everything(), Language.ZH);

    assertThat(Jsoup.parse(html).select(".gist").text()).isEqualTo("不能使用的括号。");
  }

  @Test
  void nothingIsLoadedFromElsewhere() {
    Document page = page(everything());

    assertThat(page.select("link, img, iframe, object, embed, video, audio, base")).isEmpty();
    assertThat(page.select("[src], [srcset], [style], [action]")).isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.select("script").html()).doesNotContain("fetch(", "XMLHttp", "innerHTML");
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on");
      }
    }
  }

  @Test
  void thePolicyAllowsTheSheetAndTheScriptByTheirHashAlone() throws NoSuchAlgorithmException {
    Document page = page(everything());
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

    assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
    assertThat(policy).contains("script-src " + hash(page.select("script").first().data()));
    assertThat(policy).contains("style-src " + hash(page.select("style").first().data()));
  }

  @Test
  void theSameInputGivesTheSameBytes() {
    assertThat(write(everything(), Language.ZH)).isEqualTo(write(everything(), Language.ZH));
  }

  @Test
  void thePageSaysItsLanguage() {
    assertThat(page(everything()).select("html").attr("lang")).isEqualTo("en");
    assertThat(Jsoup.parse(write(everything(), Language.ZH)).select("html").attr("lang"))
        .isEqualTo("zh-Hans");
  }

  @Test
  void aCleanRunAndOneThatSawNothingAreToldApart() {
    LintResult clean = new LintResult(List.of(), List.of(), new Summary(3, 2, 1, 0));
    LintResult blind = new LintResult(List.of(), List.of(), new Summary(0, 0, 0, 0));

    assertThat(page(clean).select("h1.clean").text()).isEqualTo("No findings");
    assertThat(page(blind).select("h1").text()).isEqualTo("Nothing was inspected");
  }

  @Test
  void onlyTheFixOfARulesPageIsPrinted() {
    Document page = page(everything());

    assertThat(page.select(".page .part h4").eachText())
        .containsExactly("What it reports", "Fix", "Examples");
    assertThat(only(page, ".page .part.printed").text()).isEqualTo("Fix Delete them.");
    assertThat(only(page, ".page .part:has(.example)").hasClass("printed")).isFalse();
  }

  @Test
  void theShortcutsOfOneKeyCanBeSwitchedOff() {
    Element box = only(page(everything()), ".keys input[type=checkbox]");

    assertThat(box.hasAttr("checked")).isTrue();
    assertThat(box.parent().text()).isEqualTo("Use / j k r as shortcuts");
  }

  @Test
  void everyWordExistsInBothLanguages() throws IOException {
    Properties english = words("html_en.properties");
    Properties chinese = words("html_zh.properties");

    for (String key : english.stringPropertyNames()) {
      if (!key.endsWith(".one")) {
        assertThat(chinese.getProperty(key)).as(key).isNotBlank();
      }
    }
    assertThat(english.stringPropertyNames()).containsAll(chinese.stringPropertyNames());
    String skeleton = Resource.text(HtmlReporter.class, "page.html");
    Pattern.compile("\\{\\{([a-z]+\\.[a-z.-]+)}}")
        .matcher(skeleton)
        .results()
        .forEach(slot -> assertThat(english).containsKey(slot.group(1)));
  }

  @Property(tries = 300)
  void noTextOfAFindingLeavesItsElement(@ForAll("hostile") String text) {
    SourceFile file = SourceFile.of("src/" + text + ".yml", "a: 【" + text + "】\n");
    int end = file.content().lastIndexOf('】') + 1;
    Location place = new Location(file, new Span(3, end));
    Finding finding =
        new Finding(RULE, Severity.ERROR, place, Message.of(RULE + ".said", text), List.of(text));
    finding.related(place, "said", text).fix(fix(new Edit(place, text)));
    finding.holdsIn(text);
    Finding silenced = bracket(place);
    silenced.silence(text);
    LintResult hostile =
        new LintResult(List.of(finding), List.of(silenced), new Summary(1, 1, 1, 1));

    String html = write(hostile, Language.EN);
    Document page = Jsoup.parse(html);

    assertThat(new String(html.getBytes(UTF_8), UTF_8)).isEqualTo(html);
    assertThat(page.select("script, style")).hasSize(2);
    assertThat(page.select("img, svg[onload], [onerror], [onclick], [evil]")).isEmpty();
    assertThat(names(page)).isEqualTo(names(Jsoup.parse(write(harmless(), Language.EN))));
  }

  @Provide
  Arbitrary<String> hostile() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "<script>alert(1)</script>",
            "</style>",
            "</pre>",
            "-->",
            "\"",
            "' onclick='x'",
            "\" evil=\"1",
            "<img src=x onerror=y>",
            "&lt;",
            "&#60;b>",
            "\u2028",
            "\uD800",
            "\uDC00",
            "\u202E",
            "😀",
            "\u007F",
            "]]>",
            "{{script}}",
            "{0}",
            "`",
            "验");
    return Combinators.combine(pieces, pieces, pieces)
        .as((one, two, three) -> one + "x" + two + three);
  }

  /** The elements of the page without those that show a character by its number. */
  private static List<String> names(Document page) {
    List<String> names = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      boolean unseen = element.hasClass("unseen");
      if (!unseen && !element.normalName().equals("wbr")) {
        names.add(element.normalName() + element.attributes().asList().size());
      }
    }
    return names;
  }

  private static LintResult harmless() {
    SourceFile file = SourceFile.of("src/a.yml", "a: 【b】\n");
    Location place = place(file, "【b】");
    Finding finding =
        new Finding(RULE, Severity.ERROR, place, Message.of(RULE + ".said", "b"), List.of("b"));
    finding.related(place, "said", "b").fix(fix(new Edit(place, "b")));
    finding.holdsIn("b");
    Finding silenced = bracket(place);
    silenced.silence("b");
    return new LintResult(List.of(finding), List.of(silenced), new Summary(1, 1, 1, 1));
  }

  private static LintResult everything() {
    SourceFile java = SourceFile.of("Sender.java", "send(\"【云店】您好\");\n");
    Finding inCode = bracket(place(java, "【云店】")).severity(Severity.WARNING);
    Finding inProduction = bracket(place(YAML, "【云店】"));
    inProduction.holdsIn("prod");
    inProduction.related(place(YAML, "sign-name"), "production");
    inProduction.fix(fix(new Edit(place(YAML, "【云店】"), "")));
    Finding silenced = bracket(place(YAML, "sign-name"));
    silenced.silence("approved by the provider");
    Finding known = bracket(place(YAML, "content"));
    return new LintResult(
        List.of(inCode, inProduction),
        List.of(silenced),
        List.of(known),
        new Summary(14, 12, 3, 1),
        null);
  }

  private static LintResult result(Finding... findings) {
    return new LintResult(List.of(findings), List.of(), new Summary(14, 12, 3, 1));
  }

  private static Finding bracket(Location location) {
    Message message = Message.of(RULE + ".inside");
    return new Finding(RULE, Severity.ERROR, location, message, List.of("SmsContent.Illegal"));
  }

  private static Fix fix(Edit... edits) {
    return new Fix(Message.of(RULE + ".strip"), Fix.Safety.SUGGESTED, List.of(edits));
  }

  private static Location place(SourceFile file, String part) {
    int start = file.content().indexOf(part);
    return new Location(file, new Span(start, start + part.length()));
  }

  private static Element only(Document page, String selector) {
    assertThat(page.select(selector)).hasSize(1);
    return page.select(selector).first();
  }

  private static Document page(LintResult result) {
    return Jsoup.parse(write(result, Language.EN));
  }

  private static String write(LintResult result, Language language) {
    StringWriter out = new StringWriter();
    try {
      new HtmlReporter().write(result, CATALOGUE, language, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static String hash(String text) throws NoSuchAlgorithmException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
  }

  private static Properties words(String name) throws IOException {
    Properties words = new Properties();
    words.load(new StringReader(Resource.text(HtmlReporter.class, name)));
    return words;
  }

  private static final class Words implements RuleProvider {

    @Override
    public List<Rule> rules() {
      return List.of();
    }

    @Override
    public String message(String key, Language language) {
      switch (key) {
        case RULE + ".inside":
          return "a template must not hold 【】";
        case RULE + ".strip":
          return "delete the signature";
        case RULE + ".production":
          return "the production profile leaves it as it is";
        case RULE + ".named", RULE + ".said":
          return "it says {0}";
        default:
          return null;
      }
    }

    @Override
    public String page(String rule, Language language) {
      if (language == Language.ZH) {
        return "# template/bracket\n\n不能使用\n的括号。\n";
      }
      return """
          # template/bracket

          Brackets that are refused:
          `【】`.

          ## What it reports

          - one, which
            goes on
          - two

          | what | severity |
          |---|---|
          | `【】` | error |

          See [itself](bracket.md) and [another](../config/region.md).

          ## Fix

          Delete them.

          ## Examples

          ```yaml bad file=a/sms.yml
          key: LTAI5tQ9vXk2mR7wLp4sTn8B
          ```

          ```expect
          expected of it
          ```
          """;
    }

    @Override
    public List<String> anchors() {
      return List.of();
    }
  }
}
