package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DotenvReaderPropertyTest {

  @Property(tries = 600)
  void readsBackWhatWasWritten(@ForAll("frames") String frame, @ForAll("texts") String text) {
    ReadTree before = ReadTree.dotenv(frame);
    if (text.isEmpty() || before.literal("A").notation().encode(text) != null) {
      ReadTree after = ReadTree.dotenv(before.replacing("标", text, "A"));

      assertThat(after.text("A")).isEqualTo(before.text("A").replace("标", text));
      assertThat(after.text("B")).isEqualTo("1");
    }
  }

  @Property(tries = 600)
  void neverThrowsAndKeepsPlacesInsideTheFile(@ForAll("snippets") List<String> snippets) {
    ReadTree.dotenv(String.join("", snippets)).assertThatEachCharacterHasItsPlace();
  }

  @Property(tries = 300)
  void neverThrowsOnAnyCharacters(@ForAll String content) {
    ReadTree.dotenv(content).assertThatEachCharacterHasItsPlace();
  }

  @Provide
  Arbitrary<String> frames() {
    return Arbitraries.of(
        "A=标\nB=1", "A= 前标后 # 注\nB=1", "export A='标'\nB=1", "A=\"前标\"\nB=1", "A=\"标\n后\"\nB=1");
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "验", "a", " ", "\t", "\n", "\r", "#", "=", "'", "\"", "\\", "$", "${code}", "😀", "\\n")
        .list()
        .ofMaxSize(5)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<List<String>> snippets() {
    return Arbitraries.of(
            "A", "B=", "export ", "=", " ", "\t", "\n", "\r\n", "\r", "'", "\"", "\\", "\\n",
            "\\\"", "#", " # 注", "验证码", "😀", "$", "\uD83D")
        .list()
        .ofMaxSize(30);
  }
}
