package io.github.smslint.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.fix.FixApplier;
import io.github.smslint.fix.FixResult;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.source.MemoryFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Fixes in every way in which a template can be written in a file. */
class FixPropertyTest {

  /** A way to write a template, its place marked by {@code @}. */
  private record Host(String path, String content, UnaryOperator<String> written) {

    byte[] bytes(String template, Charset charset) {
      return content.replace("@", written.apply(template)).getBytes(charset);
    }
  }

  private static final String MANIFEST =
      "# 短信模板\ntemplates:\n  - TemplateName: 登录 # 一\n    TemplateContent: %s\n    TemplateType: 0\n";

  private static final String JAVA =
      "class A {\n  // 驗證\n  static final String TEMPLATE_CONTENT = %s;\n}\n";

  private static final List<Host> HOSTS =
      List.of(
          new Host("sms-templates.yml", manifest("@"), UnaryOperator.identity()),
          new Host("sms-templates.yml", manifest("'@'"), text -> text.replace("'", "''")),
          new Host("sms-templates.yml", manifest("\"@\""), FixPropertyTest::escaped),
          new Host("sms-templates.yml", manifest(">-\n      甲，\n      @\n      乙。"), text -> text),
          new Host("sms-templates.yml", manifest("|-\n      甲，\n      @\n      乙。"), text -> text),
          new Host("sms-templates.yml", manifest(">-\n      @\n      乙。"), text -> text),
          new Host("sms-templates.yml", manifest("|\n      @\n      乙。"), text -> text),
          new Host("sms-templates.yml", manifest("甲\n      @\n      乙。"), text -> text),
          new Host(
              "sms-templates.yml", manifest("\"甲\n      @\n      乙\""), FixPropertyTest::escaped),
          new Host(
              "sms-templates.json",
              "{\"templates\": [{\"TemplateName\":\"驗\", \"TemplateContent\": \"@\"}]}",
              FixPropertyTest::escaped),
          new Host(
              "sms-templates.json",
              "{\"templates\": [{\"TemplateName\":\"驗\", \"TemplateContent\": \"@\"}]}",
              FixPropertyTest::inAscii),
          new Host(
              "sms.properties",
              "# old\naliyun.sms.template-content = @\naliyun.sms.template-code=SMS_478215037\n",
              text -> inAscii(text.replace("\\", "\\\\"))),
          new Host(
              "application.properties",
              "# 旧的\naliyun.sms.template-content=@\naliyun.sms.shop=云杉商城\n",
              text -> text.replace("\\", "\\\\")),
          new Host("A.java", String.format(JAVA, "\"@\""), FixPropertyTest::escaped),
          new Host(
              "A.java",
              String.format(JAVA, "\"\"\"\n      甲\\\n      @，\n      乙\"\"\""),
              FixPropertyTest::escaped),
          new Host(
              "spring.xml",
              "<beans><bean class=\"com.aliyun.Sms\"><!-- 驗 -->"
                  + "<property name=\"templateContent\" value=\"@\"/></bean></beans>\n",
              FixPropertyTest::inXml),
          new Host(
              "pom.xml",
              "<project><properties><aliyun.sms.template-content>@"
                  + "</aliyun.sms.template-content></properties></project>\n",
              FixPropertyTest::inXml),
          new Host(".env", "# 旧的\nALIYUN_SMS_TEMPLATE_CONTENT=@\nA=1\n", UnaryOperator.identity()),
          new Host(".env", "ALIYUN_SMS_TEMPLATE_CONTENT='@' # 驗\nA=1\n", UnaryOperator.identity()));

  private static String manifest(String scalar) {
    return String.format(MANIFEST, scalar);
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"");
  }

  private static String inXml(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  private static String inAscii(String text) {
    StringBuilder out = new StringBuilder();
    for (char character : escaped(text).toCharArray()) {
      out.append(character < 0x7F ? "" + character : String.format("\\u%04x", (int) character));
    }
    return out.toString();
  }

  /** Sees what the readers make of a file. */
  private static final class Witness extends Rule implements RuleProvider {

    private final List<Template> seen = Collections.synchronizedList(new ArrayList<>());

    Witness() {
      super(new RuleDescription("test/witness", Severity.INFO, null, "0.1.0", List.of()));
    }

    @Override
    public void visitTemplate(Template template, Report report) {
      seen.add(template);
    }

    @Override
    public List<Rule> rules() {
      return List.of(this);
    }

    @Override
    public String message(String key, Language language) {
      return null;
    }

    @Override
    public String page(String rule, Language language) {
      return null;
    }

    @Override
    public List<String> anchors() {
      return List.of();
    }
  }

  private static FixResult fix(SourceFile file) throws IOException {
    Catalogue catalogue = new Catalogue(List.of(new BuiltinRules()));
    LintEngine engine = new LintEngine(catalogue, path -> Settings.DEFAULT, 1);
    MemoryFiles project = new MemoryFiles(List.of(file), List.of());
    return new FixApplier(engine::lint, project, Fix.Safety.SUGGESTED).apply();
  }

  /** Fixes the template alone, as `smslint text` does. */
  private static FixResult fixPlainly(Template template) throws IOException {
    Catalogue catalogue = new Catalogue(List.of(new BuiltinRules()));
    LintEngine engine = new LintEngine(catalogue, path -> Settings.DEFAULT, 1);
    SourceFile file = SourceFile.of("text", template.content().value());
    MemoryFiles alone = new MemoryFiles(List.of(file), List.of());
    return new FixApplier(
            files -> engine.lintTemplate(files.read("text"), template.kind(), null),
            alone,
            Fix.Safety.SUGGESTED)
        .apply();
  }

  /** The templates of a file; null where it does not parse. */
  private static List<Template> templates(SourceFile file) {
    Witness witness = new Witness();
    LintEngine engine =
        new LintEngine(new Catalogue(List.of(witness)), path -> Settings.DEFAULT, 1);
    for (Finding finding : engine.lint(List.of(file)).findings()) {
      if (finding.rule().startsWith("smslint/")) {
        return null;
      }
    }
    return witness.seen;
  }

  @Provide
  Arbitrary<String> parts() {
    return Arbitraries.of(
        "您的", "驗證碼", "★", "★ ", "５", "請", "为", "${code}", "，", " ", "-", "- ", "#", "# ", ":", ": ",
        "'", "\"", "\\", "[", "]", "{", "}", "&", "<", ",", "!", "|", ">", "%", "😀", "⽤⼾", "→");
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> middle = parts().list().ofMaxSize(6).map(parts -> String.join("", parts));
    return Combinators.combine(parts(), middle, parts())
        .as((first, text, last) -> first + text + "云" + last)
        .map(String::strip);
  }

  @Provide
  Arbitrary<Host> hosts() {
    return Arbitraries.of(HOSTS);
  }

  @Provide
  Arbitrary<Charset> charsets() {
    return Arbitraries.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));
  }

  @Property(tries = 1000)
  void aFixChangesTheTextAndNothingElse(
      @ForAll("hosts") Host host, @ForAll("texts") String text, @ForAll("charsets") Charset charset)
      throws IOException {
    SourceFile before = new SourceFile(host.path(), host.bytes(text, charset));
    List<Template> templates = templates(before);
    Assume.that(templates != null && templates.size() == 1);
    String said = templates.get(0).content().value();
    Assume.that(said.contains(text));
    FixResult result = fix(before);
    SourceFile after = result.files().isEmpty() ? before : result.files().get(0).after();

    assertThat(around(host, after)).as(after.content()).isTrue();
    FixResult plain = fixPlainly(templates.get(0));
    String meant = plain.files().isEmpty() ? said : plain.files().get(0).after().content();
    Assume.that(!meant.isBlank());
    assertThat(templates(after)).as(after.content()).hasSize(1);
    if (result.left().fixed().findings() == plain.left().fixed().findings()) {
      assertThat(likened(templates(after).get(0).content().value()))
          .as(after.content())
          .isEqualTo(likened(meant));
    }
    assertThat(fix(after).files()).as("a second run").isEmpty();
  }

  /**
   * Blanks at the end of a line or of a plain value are none of it. Of two braces side by side that
   * belong to no variable one stays, and which, depends on what else is fixed in that round.
   */
  private static String likened(String text) {
    return text.replace(" ", "").replace("}", "{");
  }

  /** Whether all bytes before and behind the template are as they were. */
  private static boolean around(Host host, SourceFile after) {
    String[] sides = host.content().split("@", -1);
    return after.content().startsWith(sides[0]) && after.content().endsWith(sides[1]);
  }
}
