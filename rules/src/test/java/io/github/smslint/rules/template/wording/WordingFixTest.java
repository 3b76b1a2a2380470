package io.github.smslint.rules.template.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rules.Edits;
import io.github.smslint.source.Edit;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingFixTest {

  @ParameterizedTest
  @CsvSource({
    "本周六到店享八折，退订回T, 本周六到店享八折，拒收请回复R",
    "本周六到店享八折，回复TD退订。, 本周六到店享八折，拒收请回复R",
    "本周六到店享八折, 本周六到店享八折，拒收请回复R",
    "欢迎选购！, 欢迎选购！拒收请回复R",
    "本周有礼，拒收请回复R。, 本周有礼，拒收请回复R",
    "会员您好，拒收请回复R，本周有礼。, 会员您好，本周有礼。拒收请回复R",
    "会员您好，退订回T，本周有礼, 会员您好，本周有礼，拒收请回复R",
    "会员您好，退订回T，本周有礼，拒收请回复R, 会员您好，本周有礼，拒收请回复R"
  })
  void aPromotionEndsAsItMust(String text, String fixed) {
    assertThat(fixed(new OptOutRule(), text, TemplateKind.PROMOTION)).isEqualTo(fixed);
  }

  @ParameterizedTest
  @CsvSource({"您的订单已发货，请注意查收，拒收请回复R, 您的订单已发货，请注意查收", "您的订单已发货（回TD退订）。, 您的订单已发货。", "退订回T, ''"})
  void aNotificationLosesItsOptOut(String text, String fixed) {
    assertThat(fixed(new OptOutRule(), text, TemplateKind.NOTIFICATION)).isEqualTo(fixed);
  }

  @ParameterizedTest
  @CsvSource({"请用微.信登陆, 请用微信登陆", "请到V信搜索, 请到微信搜索", "加Q Q, 加QQ"})
  void disguisedWordsAreWrittenOut(String text, String fixed) {
    assertThat(fixed(new VariantWordRule(), text, TemplateKind.NOTIFICATION)).isEqualTo(fixed);
  }

  private static String fixed(Rule rule, String text, TemplateKind kind) {
    SourceFile file = SourceFile.of("template.txt", text);
    Report report = new Report(rule.description());
    Text content = Text.of(Literal.plain(file, 0, text.length()));
    rule.visitTemplate(new Template(content, kind, null, "通知"), report);
    List<Edit> edits = new ArrayList<>();
    for (Finding finding : report.findings()) {
      finding.fixes().forEach(fix -> edits.addAll(fix.edits()));
    }
    return Edits.apply(text, edits);
  }
}
