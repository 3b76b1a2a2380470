package io.github.smslint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

  @Test
  void alignsColumnsByTheCellsOfATerminal() {
    Table table = new Table(List.of("规则", "级别", "检查内容"));
    table.add(List.of("template/emoji", "错误", "表情符号"));

    assertThat(table).hasToString("规则            级别  检查内容\ntemplate/emoji  错误  表情符号\n");
  }
}
