package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.TemplateKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateLengthTest {

  @ParameterizedTest
  @CsvSource({"0,1", "70,1", "71,2", "134,2", "135,3", "160,3"})
  void countsSeventyInOneMessageAndSixtySevenInEachOfSeveral(int characters, int messages) {
    TemplateLength length = TemplateLength.of("字".repeat(characters), null);

    assertThat(length.segments()).isEqualTo(messages);
  }

  @Test
  void countsTheSignatureWithItsBrackets() {
    assertThat(TemplateLength.of("您好", "云店").characters()).isEqualTo(6);
  }

  @Test
  void leavesVariablesOut() {
    TemplateLength length = TemplateLength.of("您的验证码为${code}，${time}分钟内有效", null);

    assertThat(length.characters()).isEqualTo(12);
    assertThat(length.variables()).isEqualTo(2);
    assertThat(length.describe(TemplateKind.VERIFICATION, new Words(Language.EN)))
        .isEqualTo(
            "12 characters without the signature and the values of the 2 variables;"
                + " 1 message with room for 58 more.");
  }

  @Test
  void saysNothingOfTheMessagesOfAnInternationalTemplate() {
    assertThat(
            TemplateLength.of("Your code", "Shop")
                .describe(TemplateKind.INTERNATIONAL, new Words(Language.EN)))
        .isEqualTo("15 characters.");
  }
}
