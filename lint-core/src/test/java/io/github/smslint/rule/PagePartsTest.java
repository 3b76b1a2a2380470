package io.github.smslint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagePartsTest {

  private static final String PAGE =
      "# template/bracket\n\nBrackets that are refused\nin a template's text.\n\n"
          + "Severity: error.\n\n## Why\n\n平台会自动加上签名，\n因此报错 `isv.X`\n（见文档）。\n\nSources: ...\n"
          + "\n## Options\n## Fix\n";

  @Test
  void theSummaryIsTheFirstParagraphInOneLine() {
    assertThat(PageParts.summary(PAGE))
        .isEqualTo("Brackets that are refused in a template's text.");
  }

  @Test
  void linesOfChineseAreJoinedWithoutBlanks() {
    assertThat(PageParts.paragraph(PAGE, "Why")).isEqualTo("平台会自动加上签名，因此报错 `isv.X` （见文档）。");
  }

  @Test
  void aSectionCanBeLeftOut() {
    assertThat(PageParts.without("# a\n\n## Why\nb\n\n## Fix\nc\n", "Why"))
        .isEqualTo("# a\n\n## Fix\nc\n");
    assertThat(PageParts.without("# a\n\n## Why\nb\n", "Why")).isEqualTo("# a\n");
    assertThat(PageParts.without(PAGE, "Because")).isEqualTo(PAGE);
  }

  @Test
  void whatIsNotThereIsEmpty() {
    assertThat(PageParts.paragraph(PAGE, "Options")).isEmpty();
    assertThat(PageParts.paragraph(PAGE, "Because")).isEmpty();
    assertThat(PageParts.summary("# title")).isEmpty();
    assertThat(PageParts.summary(null)).isEmpty();
  }
}
