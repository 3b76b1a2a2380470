package io.github.smslint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageParagraphTest {

  private static final String PAGE =
      "# template/bracket\n\nBrackets that are refused\nin a template's text.\n\n"
          + "Severity: error.\n\n## Why\n\n平台会自动加上签名，\n因此报错 `isv.X`\n（见文档）。\n\nSources: ...\n"
          + "\n## Options\n## Fix\n";

  @Test
  void theSummaryIsTheFirstParagraphInOneLine() {
    assertThat(PageParagraph.summary(PAGE))
        .isEqualTo("Brackets that are refused in a template's text.");
  }

  @Test
  void linesOfChineseAreJoinedWithoutBlanks() {
    assertThat(PageParagraph.of(PAGE, "Why")).isEqualTo("平台会自动加上签名，因此报错 `isv.X` （见文档）。");
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(PageParagraph.of(PAGE, "Options")).isEmpty();
    assertThat(PageParagraph.of(PAGE, "Because")).isEmpty();
    assertThat(PageParagraph.summary("# title")).isEmpty();
    assertThat(PageParagraph.summary(null)).isEmpty();
  }
}
