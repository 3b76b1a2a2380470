package io.github.smslint.template;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.template.TemplateNode.Malformed;
import io.github.smslint.template.TemplateNode.Malformed.Style;
import io.github.smslint.template.TemplateNode.Run;
import io.github.smslint.template.TemplateNode.Variable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateParserTest {

  @Test
  void textAndVariablesFollowEachOther() {
    assertThat(TemplateParser.parse("您的验证码为${code}，${minutes}分钟内有效。"))
        .containsExactly(
            new Run(0, 6),
            new Variable(6, 13, "code"),
            new Run(13, 14),
            new Variable(14, 24, "minutes"),
            new Run(24, 30));
  }

  @Test
  void anEmptyTextHasNoNodes() {
    assertThat(TemplateParser.parse("")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "${}          | EMPTY         | -",
        "{}           | EMPTY         | -",
        "${　}         | EMPTY         | -",
        "${ code }    | BLANKS        | code",
        "${code　}     | BLANKS        | code",
        "{1}          | NUMBERED      | 1",
        "{ 12 }       | NUMBERED      | 12",
        "{code}       | BRACES        | code",
        "{ code }     | BRACES        | code",
        "{验证码}      | BRACES        | 验证码",
        "#{code}      | BRACES        | code",
        "%{code}      | BRACES        | code",
        "$(code)      | PARENTHESES   | code",
        "$[ code ]    | PARENTHESES   | code",
        "＄（code）     | PARENTHESES   | code",
        "{{code}}     | DOUBLE_BRACES | code",
        "{{ code }}   | DOUBLE_BRACES | code",
        "${{code}}    | DOUBLE_BRACES | code",
        "{{{code}}}   | DOUBLE_BRACES | code",
        "{{code}      | DOUBLE_BRACES | code",
        "｛code｝       | FULL_WIDTH    | code",
        "＄｛code｝      | FULL_WIDTH    | code",
        "＄{code}      | FULL_WIDTH    | code",
        "${code｝      | FULL_WIDTH    | code",
        "{code｝       | FULL_WIDTH    | code",
        "｛｛code｝｝     | FULL_WIDTH    | code",
        "＄code        | FULL_WIDTH    | code",
        "${code       | UNCLOSED      | code",
        "${           | UNCLOSED      | -",
        "＄｛code       | UNCLOSED      | code",
        "#code#       | HASHES        | code",
        "##code##     | HASHES        | code",
        "%s           | PERCENT       | -",
        "%d           | PERCENT       | -",
        "%02d         | PERCENT       | -",
        "%.2f         | PERCENT       | -",
        "%1$s         | PERCENT       | 1",
        "%(code)s     | PERCENT       | code",
        "$code        | DOLLAR_ONLY   | code",
        "{            | STRAY_BRACE   | -",
        "}            | STRAY_BRACE   | -",
        "｛            | STRAY_BRACE   | -",
        "}}}          | STRAY_BRACE   | -",
      })
  void aMalformedPlaceholderIsOneNodeOfItsStyle(String written, Style style, String name) {
    int end = 6 + written.length();

    assertThat(TemplateParser.parse("您的验证码为" + written + "，请尽快使用。"))
        .containsExactly(new Run(0, 6), new Malformed(6, end, style, name), new Run(end, end + 7));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全场50%优惠，满100减20%",
        "会员享50%discount",
        "1#楼#2单元取件",
        "#1楼快递柜，第##号",
        "https://a.cn/?q=a%20b%E4%BD%A0",
        "支付US$100，折合＄100",
        "100%pure",
        "满100%",
        "进度：5%s",
        "折合$(约100元)，编号$[100]",
        "C#课程，#话题#，#1号店#",
      })
  void percentHashAndDollarSignsInTextAreText(String text) {
    assertThat(TemplateParser.parse(text)).containsExactly(new Run(0, text.length()));
  }

  @Test
  void aBraceInTextIsStray() {
    assertThat(TemplateParser.parse("a{b"))
        .containsExactly(
            new Run(0, 1), new Malformed(1, 2, Style.STRAY_BRACE, null), new Run(2, 3));
  }

  @Test
  void aVariableInsideBracesStaysAVariable() {
    assertThat(TemplateParser.parse("{${code}}"))
        .containsExactly(
            new Malformed(0, 1, Style.STRAY_BRACE, null),
            new Variable(1, 8, "code"),
            new Malformed(8, 9, Style.STRAY_BRACE, null));
  }

  @Test
  void anUnclosedVariableEndsAtTheNextOne() {
    assertThat(TemplateParser.parse("${a，${b}"))
        .containsExactly(
            new Malformed(0, 3, Style.UNCLOSED, "a"), new Run(3, 4), new Variable(4, 8, "b"));
  }

  @Test
  void aCurrencyDollarBeforeAVariableIsText() {
    assertThat(TemplateParser.parse("US$${amount}"))
        .containsExactly(new Run(0, 3), new Variable(3, 12, "amount"));
  }

  @Test
  void aPlaceholderDoesNotCrossALineEnd() {
    assertThat(TemplateParser.parse("${code\n}"))
        .containsExactly(
            new Malformed(0, 6, Style.UNCLOSED, "code"),
            new Run(6, 7),
            new Malformed(7, 8, Style.STRAY_BRACE, null));
  }

  @Test
  void offsetsCountUtf16UnitsBehindSupplementaryCharacters() {
    assertThat(TemplateParser.parse("😀{code}"))
        .containsExactly(new Run(0, 2), new Malformed(2, 8, Style.BRACES, "code"));
  }

  @Test
  void namesAreTakenAsWritten() {
    List<TemplateNode> nodes = TemplateParser.parse("${user.name}${验证码}${1}${first name}");

    assertThat(nodes)
        .extracting(node -> ((Variable) node).name())
        .containsExactly("user.name", "验证码", "1", "first name");
  }

  @Test
  void aMegabyteOfOpeningBracesIsOneStrayNode() {
    int length = 1 << 20;

    assertThat(TemplateParser.parse("{".repeat(length)))
        .containsExactly(new Malformed(0, length, Style.STRAY_BRACE, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"${", "$", "#a", "{a", "{{a", "%", "}{", "${a}", "｛"})
  void longRepetitionsAreReadToTheirEnd(String unit) {
    String text = unit.repeat((1 << 18) / unit.length());

    List<TemplateNode> nodes = TemplateParser.parse(text);

    assertThat(nodes.get(nodes.size() - 1).end()).isEqualTo(text.length());
  }
}
