package io.github.smslint.rules.template.length;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Submission;
import io.github.smslint.project.Template;
import io.github.smslint.source.SourceFile;
import io.github.smslint.template.VariableAttributes;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageLengthTest {

  @ParameterizedTest
  @CsvSource({"0,1", "70,1", "71,2", "134,2", "135,3", "160,3"})
  void aDomesticMessageHoldsSeventyAndEachOfSeveralSixtySeven(int characters, int messages) {
    MessageLength length = of("字".repeat(characters), TemplateKind.NOTIFICATION, null, null);

    assertThat(length.segments()).isEqualTo(messages);
  }

  @ParameterizedTest
  @CsvSource({"160,1", "161,2", "306,2", "307,3", "350,3"})
  void aGsm7MessageHoldsOneHundredAndSixty(int characters, int messages) {
    MessageLength length = of("a".repeat(characters), TemplateKind.INTERNATIONAL, null, null);

    assertThat(length.alphabet()).isEqualTo(Alphabet.GSM_7);
    assertThat(length.segments()).isEqualTo(messages);
  }

  @ParameterizedTest
  @CsvSource({"70,1", "71,2", "150,3"})
  void anyOtherInternationalMessageHoldsSeventy(int characters, int messages) {
    MessageLength length = of("字".repeat(characters), TemplateKind.INTERNATIONAL, null, null);

    assertThat(length.alphabet()).isEqualTo(Alphabet.UCS_2);
    assertThat(length.segments()).isEqualTo(messages);
  }

  @Test
  void someCharactersOfGsm7TakeTwoUnits() {
    assertThat(of("a|^€{}[]~\\", TemplateKind.INTERNATIONAL, null, null).longest()).isEqualTo(19);
    assertThat(of("à É Ω @ £", TemplateKind.INTERNATIONAL, null, null).longest()).isEqualTo(9);
    assertThat(of("ç", TemplateKind.INTERNATIONAL, null, null).alphabet())
        .isEqualTo(Alphabet.UCS_2);
  }

  @Test
  void theSignatureIsCountedWithItsBrackets() {
    assertThat(of("您好", TemplateKind.NOTIFICATION, "云店", null).longest()).isEqualTo(6);
    assertThat(of("Hi", TemplateKind.INTERNATIONAL, "Shop", null).longest()).isEqualTo(10);
  }

  @Test
  void aChineseSignatureMakesAnEnglishTextUcs2() {
    assertThat(of("Hi", TemplateKind.INTERNATIONAL, "云店", null).alphabet())
        .isEqualTo(Alphabet.UCS_2);
  }

  @Test
  void attributesTellTheLongestValues() {
    String rule = "{\"orderNo\":\"other_number2\",\"time\":\"time\"}";
    MessageLength length = of("订单${orderNo}于${time}送达", TemplateKind.PROMOTION, null, rule);

    assertThat(length.isLimited()).isTrue();
    assertThat(length.fixed()).isEqualTo(5);
    assertThat(length.longest()).isEqualTo(5 + 35 + 19);
  }

  @Test
  void aCodeHasSixCharactersAndAnyOtherValueThirtyFive() {
    assertThat(of("码${code}", TemplateKind.VERIFICATION, null, null).longest()).isEqualTo(7);
    assertThat(of("单${orderNo}", TemplateKind.NOTIFICATION, null, null).longest()).isEqualTo(36);
  }

  @Test
  void nothingIsSaidOfValuesThatNothingLimits() {
    String rule = "{\"orderNo\":\"no_such_attribute\"}";

    assertThat(of("单${orderNo}", TemplateKind.PROMOTION, null, rule).isLimited()).isFalse();
    assertThat(of("单${orderNo}", TemplateKind.UNKNOWN, null, null).isLimited()).isFalse();
    assertThat(of("无变量", TemplateKind.UNKNOWN, null, null).isLimited()).isTrue();
  }

  @Test
  void tellsWhatKeepsATextOutOfGsm7() {
    Template template = template("Code ${码}, don’t share", TemplateKind.INTERNATIONAL, null, null);

    assertThat(MessageLength.firstOutsideGsm7(template)).isEqualTo(14);
  }

  @Test
  void writtenCharactersAreCodePoints() {
    assertThat(MessageLength.written(template("码${code}😀", TemplateKind.UNKNOWN, null, null)))
        .isEqualTo(9);
  }

  private static MessageLength of(String text, TemplateKind kind, String sign, String rule) {
    return MessageLength.of(template(text, kind, sign, rule));
  }

  private static Template template(String text, TemplateKind kind, String sign, String rule) {
    Submission submission = null;
    if (rule != null) {
      VariableAttributes attributes = VariableAttributes.ofJson(text("rule.json", rule));
      SourceFile file = SourceFile.of("sms-templates.yml", text);
      submission = new Submission(file, Submission.Origin.MANIFEST, List.of(), attributes);
    }
    return new Template(text("template.txt", text), kind, sign, "", submission);
  }

  private static Text text(String name, String content) {
    return Text.of(Literal.plain(SourceFile.of(name, content), 0, content.length()));
  }
}
