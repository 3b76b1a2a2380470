package io.github.smslint.report;

import static io.github.smslint.report.ReportFixtures.bare;
import static io.github.smslint.report.ReportFixtures.bracket;
import static io.github.smslint.report.ReportFixtures.place;
import static io.github.smslint.report.ReportFixtures.result;
import static io.github.smslint.report.ReportFixtures.write;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all formats, and the small ones for people. */
class ReportFormatTest {

  private static final SourceFile FILE = SourceFile.of("config/a|b.yml", "content: 😀【云店】您的验证码\n");

  static List<String> names() {
    return ReportFormat.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void noFormatSpellsOutASecret(String name) {
    SourceFile keys = SourceFile.of(".env", "SECRET=Kj7fakeFAKEfake0123456789abcde\n");
    Location secret = place(keys, "Kj7fakeFAKEfake0123456789abcde");
    keys.markSecret(secret.span());
    Message told = Message.of("found " + secret.written());
    Finding finding = new Finding("secret/access-key", Severity.ERROR, secret, told, List.of());
    Edit quoted = new Edit(secret, "'" + secret.written() + "'");
    finding.fix(new Fix(Message.of("move " + secret.written()), Fix.Safety.SAFE, List.of(quoted)));

    assertThat(report(name, finding)).isNotEmpty().doesNotContain("Kj7fake");
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyFormatEndsWithALineAndIsTheSameEachTime(String name) {
    Finding finding = bracket(place(FILE, "【云店】"));

    assertThat(report(name, finding))
        .isEqualTo(report(name, finding))
        .endsWith("\n")
        .doesNotContain("\r");
    assertThat(report(name)).endsWith("\n");
  }

  @Test
  void anUnknownNameIsNoFormat() {
    assertThat(ReportFormat.named("xml")).isNull();
    assertThat(ReportFormat.named("sarif").name()).isEqualTo("sarif");
  }

  @Test
  void conciseHasALineForEachFinding() {
    assertThat(report("concise", bracket(place(FILE, "【云店】"))).lines())
        .startsWith("config/a|b.yml:1:11: error template/bracket: a template must not hold 【】")
        .hasSize(2);
  }

  @Test
  void markdownCountsTheRulesAndListsTheFindings() {
    Message message = Message.of("<b>*@ops* | `x`_y_\n\u200b");
    Finding odd = new Finding("x/y", Severity.WARNING, place(FILE, "您"), message, List.of());
    Finding first = bracket(place(FILE, "【"));
    String report = report("markdown", first, bracket(place(FILE, "】")), odd);

    assertThat(report)
        .startsWith("### smslint\n\n3 findings \\(2 errors, 1 warning\\) in 1 file; inspected")
        .containsSubsequence("| `template/bracket` | 2 |\n", "| `x/y` | 1 |\n")
        .contains(
            "| `config/a\\|b.yml:1:11` | error | `template/bracket` |"
                + " a template must not hold 【】 |\n")
        .endsWith(
            "| `config/a\\|b.yml:1:15` | warning | `x/y` | \\<b\\>\\*@<!-- -->ops\\* \\| \\`x\\`\\_y\\_"
                + "\\<U\\+000A\\>\\<U\\+200B\\> |\n");
  }

  @Test
  void markdownSaysHowMuchItLeavesOut() {
    Finding[] many = new Finding[57];
    for (int at = 0; at < many.length; at++) {
      many[at] = bare(Severity.ERROR, place(FILE, "【"));
    }
    String report = report("markdown", many);

    assertThat(report).contains("| `template/bracket` | 57 |").endsWith("\n… and 7 more.\n");
    assertThat(report.lines().filter(line -> line.contains(".yml:"))).hasSize(50);
  }

  @Test
  void aCodeSpanHoldsItsOwnFence() {
    assertThat(MarkdownEscape.code("a`b``c")).isEqualTo("```a`b``c```");
    assertThat(MarkdownEscape.code("`a")).isEqualTo("`` `a ``");
  }

  private static String report(String name, Finding... findings) {
    Reporter reporter = ReportFormat.named(name).reporter("0.1.0", false, null);
    return write(reporter, result(findings), Language.EN);
  }
}
