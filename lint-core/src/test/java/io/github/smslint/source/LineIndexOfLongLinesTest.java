package io.github.smslint.source;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LineIndexOfLongLinesTest {

  private static final String LONG = "首行\n" + "验证码😀".repeat(8000) + "\n末行";

  @Property(tries = 300)
  void countsTheSameColumnsAsCountingFromTheStartOfTheLine(
      @ForAll @IntRange(min = 3, max = 40_003) int offset) {
    LineIndex lines = new LineIndex(LONG);

    Position position = lines.position(offset);

    assertThat(position.line()).isEqualTo(2);
    assertThat(position.column()).isEqualTo(LONG.codePointCount(3, offset) + 1);
  }
}
