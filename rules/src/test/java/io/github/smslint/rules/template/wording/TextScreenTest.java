package io.github.smslint.rules.template.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.screen.ScreenedWords;
import io.github.smslint.rules.screen.TextScreen;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one look at a text misses no word that a rule would find, and passes over ordinary texts. */
class TextScreenTest {

  private static final String[] AROUND = {"*", "您*", "*。", "尊敬的${name}*${code}", "退*，0"};

  private static Template template(String text) {
    SourceFile file = SourceFile.of("template.txt", text);
    return new Template(
        Text.of(Literal.plain(file, 0, text.length())), TemplateKind.NOTIFICATION, null, "");
  }

  private static boolean mayHold(String text, ScreenedWords table) {
    return TextScreen.of(template(text)).mayHold(table);
  }

  @ParameterizedTest
  @EnumSource(names = {"VARIANT", "WRONG", "CONTACT", "MARKETING", "RESTRICTED"})
  void everyWordIsSeenWhereverItStands(ScreenedWords table) {
    for (String[] row : TableResource.read(WordTable.class, table.resource())) {
      for (String word : row[0].split(" ")) {
        for (String around : AROUND) {
          String text = around.replace("*", word);
          assertThat(mayHold(text, table)).as(text).isTrue();
          assertThat(mayHold(text.toUpperCase(Locale.ROOT), table)).as(text).isTrue();
        }
      }
    }
  }

  @Test
  void aWordThatOnlyBeginsAsOneOfATableIsNone() {
    assertThat(mayHold("回复办理进度，请联系客服或用手机申请快递。", ScreenedWords.RESTRICTED)).isFalse();
  }

  @Test
  void everySplitWordIsSeen() {
    for (String text : new String[] {"加我微.信", "扣、扣联系", "Q-Q群", "q Q", "领取彩·票"}) {
      assertThat(SplitWord.mayStandIn(template(text))).as(text).isTrue();
    }
    assertThat(SplitWord.mayStandIn(template("订单A-1、B-2已发货，合计1.5元。"))).isFalse();
  }

  @Test
  void everyWayToOptOutIsSeen() {
    for (String text : new String[] {"拒收请回复R", "回TD退订", "如不需要请回复N", "t退订", "回复T取消订阅"}) {
      assertThat(OptOut.mayStandIn(template(text))).as(text).isTrue();
    }
    assertThat(OptOut.mayStandIn(template("您的退款将原路退回，请回复确认。"))).isFalse();
  }
}
