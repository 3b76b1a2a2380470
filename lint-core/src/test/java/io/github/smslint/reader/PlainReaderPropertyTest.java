package io.github.smslint.reader;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.ListValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.SourceFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlainReaderPropertyTest {

  @Property(tries = 300)
  void everyLineOfAnyTextIsReadOnce(@ForAll("texts") String content) {
    SourceFile file = SourceFile.of("any.txt", content);
    ReadTree probe = new ReadTree(new PlainReader().read(file));
    probe.checkSound();
    StringBuilder found = new StringBuilder();
    for (Value line : ((ListValue) probe.value()).items()) {
      assertThat(file.lines().lineOf(line.span().start()))
          .isEqualTo(file.lines().lineOf(line.span().end()));
      found.append(probe.written(line.span()));
    }
    assertThat(withoutBlanks(found.toString())).isEqualTo(withoutBlanks(file.content()));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> lines =
        Arbitraries.of(
                "短信", "a b", "\n", "\r\n", "\r", " ", "\t", "\u3000", "\u00A0", "\uD83D\uDE00")
            .list()
            .ofMaxSize(30)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(lines, Arbitraries.strings());
  }

  private static String withoutBlanks(String text) {
    return text.codePoints()
        .filter(c -> c > ' ' && !Character.isWhitespace(c) && !Character.isSpaceChar(c))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
