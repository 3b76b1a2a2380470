package io.github.smslint.rules.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Message;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Holds the rules of calls against one table of combinations: each fault is one finding of one
 * rule.
 */
class VerdictTest {

  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final List<Rule> RULES =
      List.of(new ApiVersionRule(), new ApiActionRule(), new EndpointMismatchRule());

  @ParameterizedTest
  @CsvFileSource(resources = "verdicts.txt", delimiter = '|', maxCharsPerColumn = 200)
  void eachCombinationHasItsVerdict(
      String host, String product, String version, String action, String others, String verdict) {
    List<String> lines = new ArrayList<>();
    add(lines, Role.ENDPOINT, host);
    add(lines, Role.PRODUCT, product);
    String sdk = version != null && version.startsWith("sdk ") ? version.substring(4) : null;
    add(lines, Role.VERSION, sdk == null ? version : null);
    add(lines, Role.ACTION, action);
    for (String other : others == null ? new String[0] : others.split(" ")) {
      lines.add(other);
    }
    UsageText text = new UsageText(lines.toArray(new String[0]));
    if (sdk != null) {
      text.sdk(Role.VERSION, sdk, "com.aliyun.dysmsapi" + sdk.replace("-", "") + ".Client");
    }
    assertThat(verdict(text)).isEqualTo(verdict == null ? "" : verdict);
  }

  private static void add(List<String> lines, Role role, String value) {
    if (value != null) {
      for (String one : value.split(" ")) {
        lines.add(role + "=" + one);
      }
    }
  }

  private static String verdict(UsageText text) {
    List<String> verdicts = new ArrayList<>();
    for (Rule rule : RULES) {
      for (Finding finding : text.findings(rule)) {
        verdicts.add(describe(finding));
      }
    }
    return String.join(" + ", verdicts);
  }

  private static String describe(Finding finding) {
    assertThat(words(finding)).allSatisfy(VerdictTest::hasWords);
    String rule = finding.rule().substring("config/".length());
    String severity = rule.equals("endpoint-mismatch") ? " " + finding.severity().id() : "";
    if (finding.fixes().isEmpty()) {
      return rule + severity;
    }
    StringBuilder fix = new StringBuilder();
    finding.fixes().get(0).edits().forEach(edit -> fix.append(' ').append(edit.replacement()));
    return rule + severity + " " + finding.fixes().get(0).safety().id() + fix;
  }

  private static List<Message> words(Finding finding) {
    List<Message> words = new ArrayList<>();
    words.add(finding.message());
    finding.related().forEach(related -> words.add(related.message()));
    finding.fixes().forEach(fix -> words.add(fix.title()));
    return words;
  }

  private static void hasWords(Message message) {
    for (Language language : Language.values()) {
      assertThat(CATALOGUE.say(message, language)).doesNotContain(message.key(), "{");
    }
  }
}
