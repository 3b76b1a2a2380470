package io.github.smslint.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextTest {

  private final SourceFile file = SourceFile.of("Sms.java", "send(\"您的驗證碼\" + code + \"，请勿泄露\");");
  private final Literal first = Literal.plain(file, 6, 11);
  private final Hole code = new Hole("code", new Location(file, new Span(15, 19)));
  private final Literal last = Literal.plain(file, 23, 28);
  private final Text text = Text.of(List.of(first, code, last));

  @Test
  void aHoleTakesOneCharacter() {
    assertThat(text.value()).isEqualTo("您的驗證碼" + Text.HOLE + "，请勿泄露");
    assertThat(text.isComplete()).isFalse();
  }

  @Test
  void charactersAreFoundInTheirOwnPiece() {
    assertThat(text.locate(2, 5).written()).isEqualTo("驗證碼");
    assertThat(text.locate(6, 8).written()).isEqualTo("，请");
  }

  @Test
  void aRangeOverPiecesStandsAtTheFirstAndNamesTheOthers() {
    assertThat(text.locate(4, 8).written()).isEqualTo("碼");
    assertThat(text.locateAll(4, 8))
        .extracting(Location::written)
        .containsExactly("碼", "code", "，请");
  }

  @Test
  void aReplacementIsOfferedInsideOneLiteralOnly() {
    Edit edit = text.replace(2, 5, "验证码");
    assertThat(edit.location().written()).isEqualTo("驗證碼");
    assertThat(edit.replacement()).isEqualTo("验证码");
    assertThat(text.replace(4, 7, "x")).isNull();
    assertThat(text.replace(5, 6, "x")).isNull();
  }

  @Test
  void aSliceKnowsWhereItStands() {
    Text slice = text.slice(3, 7);
    assertThat(slice.value()).isEqualTo("證碼" + Text.HOLE + "，");
    assertThat(slice.locate(0, 1).written()).isEqualTo("證");
    assertThat(slice.locate(3, 4).written()).isEqualTo("，");
  }

  @Test
  void anEmptySliceIsACaret() {
    assertThat(text.slice(2, 2).value()).isEmpty();
    assertThat(text.slice(2, 2).location().span()).isEqualTo(new Span(8, 8));
  }

  @Test
  void theLocationCoversThePiecesOfItsFile() {
    assertThat(text.location().span()).isEqualTo(new Span(6, 28));
  }

  @Test
  void theLocationEndsWhereAnotherFileFollows() {
    SourceFile pom = SourceFile.of("pom.xml", "<a>小满</a><b>测试</b>");
    SourceFile yml = SourceFile.of("application.yml", "@a@-@b@");
    Text joined =
        Text.of(
            List.of(
                Literal.plain(pom, 3, 5), Literal.plain(yml, 3, 4), Literal.plain(pom, 12, 14)));

    assertThat(joined.value()).isEqualTo("小满-测试");
    assertThat(joined.location().written()).isEqualTo("小满");
  }
}
