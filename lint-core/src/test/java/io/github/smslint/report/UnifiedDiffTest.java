package io.github.smslint.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.fix.Change;
import io.github.smslint.fix.FixedFile;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

  /** The diff after replacing the first occurrence of each word, which stand in this order. */
  private static String diff(boolean visible, String content, String... pairs) throws IOException {
    SourceFile before = SourceFile.of("短信/sms.yml", content);
    StringBuilder after = new StringBuilder();
    List<Change> changes = new ArrayList<>();
    int copied = 0;
    for (int at = 0; at < pairs.length; at += 2) {
      int start = content.indexOf(pairs[at], copied);
      after.append(content, copied, start);
      int newStart = after.length();
      after.append(pairs[at + 1]);
      copied = start + pairs[at].length();
      changes.add(new Change(new Span(start, copied), new Span(newStart, after.length())));
    }
    after.append(content.substring(copied));
    SourceFile newer = SourceFile.of("短信/sms.yml", after.toString());
    StringWriter out = new StringWriter();
    new UnifiedDiff(false, visible, out)
        .write(List.of(new FixedFile(before, newer, changes, 1, Set.of())));
    return out.toString();
  }

  @Test
  void showsThreeLinesAround() throws IOException {
    assertThat(diff(false, "1\n2\n3\n4\n驗\n6\n7\n8\n9\n", "驗", "验"))
        .isEqualTo(
            """
            --- a/短信/sms.yml
            +++ b/短信/sms.yml
            @@ -2,7 +2,7 @@
             2
             3
             4
            -驗
            +验
             6
             7
             8
            """);
  }

  @Test
  void neighboursShareAHunkAndDistantLinesDoNot() throws IOException {
    String near = diff(false, "驗\n2\n3\n4\n5\n6\n7\n證\n", "驗", "验", "證", "证");
    String far = diff(false, "驗\n2\n3\n4\n5\n6\n7\n8\n證\n", "驗", "验", "證", "证");

    assertThat(near).containsOnlyOnce("@@ -").contains("@@ -1,8 +1,8 @@");
    assertThat(far).contains("@@ -1,4 +1,4 @@").contains("@@ -6,4 +6,4 @@");
  }

  @Test
  void changedLinesThatFollowEachOtherStandTogether() throws IOException {
    assertThat(diff(false, "驗\n證\n", "驗", "验", "證", "证"))
        .endsWith("@@ -1,2 +1,2 @@\n-驗\n-證\n+验\n+证\n");
  }

  @Test
  void aRemovedLineMovesThoseBehindIt() throws IOException {
    assertThat(diff(false, "1\n# 注释\n3\n4\n5\n6\n7\n8\n9\n★\n", "# 注释\n", "", "★", "*"))
        .isEqualTo(
            """
            --- a/短信/sms.yml
            +++ b/短信/sms.yml
            @@ -1,5 +1,4 @@
             1
            -# 注释
             3
             4
             5
            @@ -7,4 +6,4 @@
             7
             8
             9
            -★
            +*
            """);
  }

  @Test
  void anAddedLineIsAddedAlone() throws IOException {
    assertThat(diff(false, "1\n2\n", "2", "2\n3")).endsWith("@@ -1,2 +1,3 @@\n 1\n 2\n+3\n");
  }

  @Test
  void aWholeFileMayGo() throws IOException {
    assertThat(diff(false, "★\n", "★\n", "")).endsWith("@@ -1 +0,0 @@\n-★\n");
  }

  @Test
  void aMissingLineEndIsTold() throws IOException {
    assertThat(diff(false, "1\n★", "★", "*"))
        .endsWith(" 1\n-★\n\\ No newline at end of file\n+*\n\\ No newline at end of file\n");
  }

  @Test
  void isExactForProgramsAndVisibleForPeople() throws IOException {
    String content = "\t云\u200B店\r\n";

    assertThat(diff(false, content, "\u200B", "")).contains("-\t云\u200B店\r\n+\t云店\r\n");
    assertThat(diff(true, content, "\u200B", "")).contains("-\t云<U+200B>店\n+\t云店\n");
  }
}
