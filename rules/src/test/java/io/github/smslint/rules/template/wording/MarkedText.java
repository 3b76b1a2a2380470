package io.github.smslint.rules.template.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A line of the test texts: the kind of template, a tab, the text. What is wrong stands in {@code
 * ⟦…⟧} with the rule and the severity behind it, {@code 请用⟦薇信⟧⟨variant-word error⟩登录}.
 *
 * @param expected {@code <offset> <rule> <severity> <characters>}, sorted
 */
record MarkedText(String kind, String text, List<String> expected) {

  static MarkedText read(String line) {
    int tab = line.indexOf('\t');
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    int start = 0;
    for (int at = tab + 1; at < line.length(); at++) {
      switch (line.charAt(at)) {
        case '⟦' -> start = text.length();
        case '⟧' -> {
          int end = line.indexOf('⟩', at);
          String verdict = line.substring(at + 2, end);
          expected.add(start + " " + verdict + " " + text.substring(start));
          at = end;
        }
        default -> text.append(line.charAt(at));
      }
    }
    Collections.sort(expected);
    return new MarkedText(line.substring(0, tab), text.toString(), expected);
  }

  @Override
  public String toString() {
    return kind + " " + text;
  }
}
