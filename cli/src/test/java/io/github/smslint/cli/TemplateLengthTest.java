package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Language;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import org.junit.jupiter.api.Test;

class TemplateLengthTest {

  @Test
  void leavesOutWhatNobodyKnows() {
    assertThat(describe("您的验证码为${code}，${time}分钟内有效", TemplateKind.UNKNOWN, null))
        .isEqualTo(
            "26 characters as written, 12 as sent without the signature and the values of the 2"
                + " variables; 1 message with room for 58 more.");
  }

  @Test
  void countsTheLongestCode() {
    assertThat(describe("您的验证码为${code}", TemplateKind.VERIFICATION, "云店"))
        .isEqualTo("13 characters as written, up to 16 as sent; 1 message with room for 54 more.");
  }

  @Test
  void saysWhatMakesAnInternationalMessageSmaller() {
    String latin = "Your order is here ".repeat(5);
    assertThat(describe(latin, TemplateKind.INTERNATIONAL, "Shop"))
        .isEqualTo("95 characters as written, 103 as sent; 1 message with room for 57 more.");
    assertThat(describe(latin + "，", TemplateKind.INTERNATIONAL, "Shop"))
        .isEqualTo(
            "96 characters as written, 102 as sent; 2 messages of up to 67 characters.\n"
                + "\"，\" is not in the GSM-7 alphabet: a message holds 70 characters instead of 160.");
    assertThat(describe(latin, TemplateKind.INTERNATIONAL, "云店"))
        .contains("\nThe signature is not in the GSM-7 alphabet");
  }

  private static String describe(String text, TemplateKind kind, String sign) {
    SourceFile file = SourceFile.of("<text>", text);
    Text content = Text.of(Literal.plain(file, 0, text.length()));
    return new TemplateLength(new Template(content, kind, sign, ""), new Words(Language.EN))
        .describe();
  }
}
