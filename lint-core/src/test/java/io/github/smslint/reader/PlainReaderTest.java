package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainReaderTest {

  private static ReadTree read(String content) {
    ReadTree probe = new ReadTree(new PlainReader().read(SourceFile.of("templates.txt", content)));
    probe.checkSound();
    return probe;
  }

  private static List<String> lines(ReadTree probe) {
    List<String> lines = new ArrayList<>();
    for (Value line : ((ListValue) probe.value()).items()) {
      lines.add(probe.written(line.span()));
    }
    return lines;
  }

  @Test
  void readsEachLineWithoutTheSpaceAroundIt() {
    ReadTree probe = read("您的验证码${code}，勿泄露。\r\n\n \t\u3000\r  尊敬的客户，订单已发货。 \n");

    assertThat(probe.document().format()).isEqualTo(Format.PLAIN);
    assertThat(probe.document().comments()).isEmpty();
    assertThat(lines(probe)).containsExactly("您的验证码${code}，勿泄露。", "尊敬的客户，订单已发货。");
    assertThat(probe.text("1")).isEqualTo("尊敬的客户，订单已发货。");
    assertThat(probe.position("订单", "1")).isEqualTo(new Position(4, 9));
  }

  @Test
  void keepsAFullWidthSpaceBeforeATextAsAPartOfIt() {
    assertThat(lines(read("\u3000尊敬的客户"))).containsExactly("\u3000尊敬的客户");
  }

  @Test
  void findsNothingInAnEmptyFile() {
    assertThat(lines(read(""))).isEmpty();
    assertThat(lines(read("\n\n  "))).isEmpty();
  }

  @Test
  void writesAReplacementAsItIs() {
    assertThat(read("验证码\"${code}\"").textAt("0").replace(0, 3, "\"码\\").replacement())
        .isEqualTo("\"码\\");
  }
}
