package io.github.smslint.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MaskedSourceTest {

  private static final String CONTENT = "密钥 secret0123456789\r\n第二行 ABCDEFGHIJ\n";

  @Property
  void starsOutEachCharacterOfEachSecretAndNoOther(
      @ForAll("spans") List<Span> secrets, @ForAll("spans") List<Span> shown) {
    SourceFile file = SourceFile.of("a.yml", CONTENT);
    for (Span secret : secrets) {
      file.markSecret(secret);
    }
    for (Span span : shown) {
      assertThat(MaskedSource.of(new Location(file, span))).isEqualTo(starred(secrets, span));
    }
  }

  @Test
  void keepsSecretsOutOfWordsAboutThem() {
    SourceFile file = SourceFile.of("a.yml", CONTENT);
    Span secret = new Span(3, 19);
    file.markSecret(secret);

    assertThat(MaskedSource.of(new Location(file, secret), "不要写 secret0123456789！"))
        .isEqualTo("不要写 ****************！");
    assertThat(MaskedSource.of(new Location(file, new Span(21, 24)), "第二行")).isEqualTo("第二行");
  }

  @Provide
  Arbitrary<List<Span>> spans() {
    Arbitrary<Integer> offset = Arbitraries.integers().between(0, CONTENT.length());
    return Combinators.combine(offset, offset)
        .as((one, other) -> new Span(Math.min(one, other), Math.max(one, other)))
        .list()
        .ofMaxSize(6);
  }

  private static String starred(List<Span> secrets, Span shown) {
    StringBuilder expected = new StringBuilder();
    for (int at = shown.start(); at < shown.end(); at++) {
      boolean hidden = false;
      for (Span secret : secrets) {
        hidden |= secret.start() <= at && at < secret.end();
      }
      char character = CONTENT.charAt(at);
      expected.append(hidden && character != '\n' && character != '\r' ? '*' : character);
    }
    return expected.toString();
  }
}
