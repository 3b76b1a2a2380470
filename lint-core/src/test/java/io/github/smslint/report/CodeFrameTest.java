package io.github.smslint.report;

import static io.github.smslint.report.ReportFixtures.place;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import org.junit.jupiter.api.Test;

class CodeFrameTest {

  @Test
  void countsTwoCellsForEachChineseCharacter() {
    CodeFrame frame = frame("您的验证码为①，请查收", "①");

    assertThat(frame.caret()).isEqualTo(12);
  }

  @Test
  void expandsTabsToTheNextMultipleOfFour() {
    CodeFrame frame = frame("\tsign:\t云店", "云店");

    assertThat(frame.shown()).isEqualTo("    sign:   云店");
    assertThat(frame.caret()).isEqualTo(12);
    assertThat(frame.width()).isEqualTo(4);
  }

  @Test
  void marksAllCellsOfATab() {
    CodeFrame frame = frame("a\tb", "\t");

    assertThat(frame.caret()).isEqualTo(1);
    assertThat(frame.width()).isEqualTo(3);
  }

  @Test
  void countsAnEmojiOutsideOfTheBasicPlaneOnce() {
    CodeFrame frame = frame("恭喜😀中奖", "中奖");

    assertThat(frame.shown()).isEqualTo("恭喜😀中奖");
    assertThat(frame.caret()).isEqualTo(6);
  }

  @Test
  void countsTwoCellsForASymbolInEmojiStyle() {
    CodeFrame frame = frame("\u260E\uFE0F\u7535\u8BDD", "\u7535\u8BDD");

    assertThat(frame.caret()).isEqualTo(2);
  }

  @Test
  void tellsHiddenCharactersByNumber() {
    CodeFrame frame = frame("验证\u200B码\u00A0为", "\u200B");

    assertThat(frame.shown()).isEqualTo("验证<U+200B>码<U+00A0>为");
    assertThat(frame.caret()).isEqualTo(4);
    assertThat(frame.width()).isEqualTo(8);
  }

  @Test
  void tellsAMarkedCharacterWithoutWidthByNumber() {
    CodeFrame frame = frame("验\uFE0F证", "\uFE0F");

    assertThat(frame.shown()).isEqualTo("验<U+FE0F>证");
    assertThat(frame.width()).isEqualTo(8);
  }

  @Test
  void marksTheFirstLineOfALongerPlace() {
    CodeFrame frame = frame("签名\n  sign: 云店\n  code: x\n", "云店\n  code");

    assertThat(frame.line()).isEqualTo(2);
    assertThat(frame.caret()).isEqualTo(8);
    assertThat(frame.width()).isEqualTo(4);
  }

  @Test
  void marksOneCellForAnEmptyPlaceAtTheEndOfALine() {
    SourceFile file = SourceFile.of("a.yml", "sign:\n");

    CodeFrame frame = CodeFrame.of(new Location(file, new Span(5, 5)));

    assertThat(frame.caret()).isEqualTo(5);
    assertThat(frame.width()).isEqualTo(1);
  }

  @Test
  void showsNothingOfAnEmptyLine() {
    assertThat(CodeFrame.of(new Location(SourceFile.of("a", ""), new Span(0, 0)))).isNull();
  }

  @Test
  void showsTheSurroundingsInALongLine() {
    CodeFrame frame = frame("前".repeat(500) + "【云店】" + "后".repeat(500), "【云店】");

    assertThat(frame.shown()).isEqualTo("…" + "前".repeat(20) + "【云店】" + "后".repeat(26) + "…");
    assertThat(frame.caret()).isEqualTo(41);
    assertThat(frame.width()).isEqualTo(8);
  }

  @Test
  void fillsTheWindowAtTheEndOfALongLine() {
    CodeFrame frame = frame("前".repeat(500) + "【云店】", "【云店】");

    assertThat(frame.shown()).isEqualTo("…" + "前".repeat(46) + "【云店】");
  }

  @Test
  void clipsAPlaceThatIsLongerThanTheWindow() {
    CodeFrame frame = frame("前".repeat(500) + "错".repeat(9000), "错".repeat(9000));

    assertThat(frame.shown()).isEqualTo("…" + "前".repeat(20) + "错".repeat(30) + "…");
    assertThat(frame.width()).isEqualTo(60);
  }

  @Test
  void looksAtAWindowOnlyWhereCharactersTakeNoCell() {
    CodeFrame frame = frame("\u0301".repeat(100_000) + "错" + "\u0301".repeat(100_000), "错");

    assertThat(frame.shown()).hasSizeLessThan(1000).contains("错");
  }

  @Test
  void masksASecretThatTheWindowCuts() {
    SourceFile file = SourceFile.of("a.properties", "k=" + "s".repeat(400) + "错" + "尾".repeat(80));
    file.markSecret(new Span(2, 402));

    CodeFrame frame = CodeFrame.of(place(file, "错"));

    assertThat(frame.shown()).doesNotContain("s").startsWith("…" + "*".repeat(40) + "错");
  }

  private static CodeFrame frame(String content, String part) {
    SourceFile file = SourceFile.of("sms.yml", content);
    return CodeFrame.of(place(file, part));
  }
}
