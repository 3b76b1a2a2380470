package io.github.smslint.cli;

import io.github.smslint.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;

/** Rows of text under heads, in columns as wide as their widest cell. */
final class Table {

  private static final int GAP = 2;

  private final List<List<String>> rows = new ArrayList<>();
  private final List<int[]> widths = new ArrayList<>();
  private final int[] widest;

  Table(List<String> heads) {
    this.widest = new int[heads.size() - 1];
    add(heads);
  }

  /** Adds a row; nothing stands behind its last cell, whose width therefore does not matter. */
  void add(List<String> row) {
    int[] own = new int[widest.length];
    for (int column = 0; column < own.length; column++) {
      own[column] = DisplayWidth.of(row.get(column));
      widest[column] = Math.max(widest[column], own[column]);
    }
    rows.add(row);
    widths.add(own);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (int number = 0; number < rows.size(); number++) {
      List<String> row = rows.get(number);
      for (int column = 0; column < widest.length; column++) {
        int gap = widest[column] - widths.get(number)[column] + GAP;
        text.append(row.get(column)).append(" ".repeat(gap));
      }
      text.append(row.get(widest.length)).append('\n');
    }
    return text.toString();
  }
}
