package io.github.smslint.cli;

import io.github.smslint.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Rows of text under heads, in columns as wide as their widest cell. */
final class Table {

  private static final int GAP = 2;

  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;

  Table(List<String> heads) {
    this.widths = new int[heads.size()];
    add(heads);
  }

  void add(List<String> row) {
    rows.add(row);
    for (int column = 0; column < widths.length; column++) {
      widths[column] = Math.max(widths[column], DisplayWidth.of(row.get(column)));
    }
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      for (int column = 0; column < widths.length; column++) {
        String cell = row.get(column);
        text.append(cell);
        if (column + 1 < widths.length) {
          text.append(" ".repeat(widths[column] - DisplayWidth.of(cell) + GAP));
        }
      }
      text.append('\n');
    }
    return text.toString();
  }
}
