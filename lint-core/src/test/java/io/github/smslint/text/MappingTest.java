package io.github.smslint.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.smslint.source.Span;
import org.junit.jupiter.api.Test;

class MappingTest {

  /** {@code a\u9A57b} written at offset 10: an escape between two copied characters. */
  private final Mapping mapping =
      new Mapping.Builder(10).copy(10, 1).escape(1, 11, 6).copy(17, 1).build();

  @Test
  void anEscapedCharacterStandsForItsWholeEscape() {
    assertThat(mapping.source(1, 2)).isEqualTo(new Span(11, 17));
  }

  @Test
  void copiedCharactersStandWhereTheyAreWritten() {
    assertThat(mapping.source(0, 1)).isEqualTo(new Span(10, 11));
    assertThat(mapping.source(2, 3)).isEqualTo(new Span(17, 18));
  }

  @Test
  void aRangeOverSeveralRunsCoversThem() {
    assertThat(mapping.source(0, 3)).isEqualTo(new Span(10, 18));
  }

  @Test
  void anEmptyRangeIsACaretBeforeItsCharacter() {
    assertThat(mapping.source(2, 2)).isEqualTo(new Span(17, 17));
    assertThat(mapping.source(3, 3)).isEqualTo(new Span(18, 18));
  }

  @Test
  void neighbouringCopiesAreOneRun() {
    Mapping copied = new Mapping.Builder(0).copy(4, 3).copy(7, 2).build();
    assertThat(copied.runCount()).isEqualTo(1);
    assertThat(copied.source(1, 5)).isEqualTo(new Span(5, 9));
  }

  @Test
  void aSliceKeepsThePlaces() {
    Mapping slice = mapping.slice(1, 3);
    assertThat(slice.decodedLength()).isEqualTo(2);
    assertThat(slice.source(0, 1)).isEqualTo(new Span(11, 17));
    assertThat(slice.source(1, 2)).isEqualTo(new Span(17, 18));
  }

  @Test
  void anEmptyTextStillHasAPlace() {
    assertThat(new Mapping.Builder(42).build().source()).isEqualTo(new Span(42, 42));
  }

  @Test
  void aRangeOutsideIsRefused() {
    assertThatThrownBy(() -> mapping.source(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void aTextDecodedFromADecodedTextKnowsItsPlacesInTheFile() {
    Mapping outer = new Mapping.Builder(10).copy(10, 3).escape(1, 13, 2).copy(15, 4).build();
    Mapping inner = new Mapping.Builder(0).copy(1, 3).escape(1, 4, 3).copy(7, 1).build();

    Mapping places = inner.through(outer);

    assertThat(places.source(0, 2)).isEqualTo(new Span(11, 13));
    assertThat(places.source(2, 3)).isEqualTo(new Span(13, 15));
    assertThat(places.source(3, 4)).isEqualTo(new Span(15, 18));
    assertThat(places.source(4, 5)).isEqualTo(new Span(18, 19));
  }
}
