package io.github.smslint.rules.template.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.characters.CharacterTable;
import io.github.smslint.rules.characters.Owner;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every list of words has to keep to, so that one fault stays one finding. */
class WordListsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrong-words.tsv",
        "variant-words.tsv",
        "contact-words.tsv",
        "marketing-words.tsv",
        "restricted-words.tsv"
      })
  void everyRowHasItsColumnsAndASource(String table) {
    for (String[] row : TableResource.read(WordTable.class, table)) {
      assertThat(row).as(row[0]).hasSize(5).doesNotContain("");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrong-words.tsv",
        "variant-words.tsv",
        "contact-words.tsv",
        "marketing-words.tsv",
        "restricted-words.tsv"
      })
  void noWordHoldsACharacterThatACharacterRuleReports(String table) {
    int silent = Owner.NONE.bit() | Owner.KAOMOJI.bit();
    for (String word : words(table)) {
      assertThat(CharacterTable.get().ownersIn(word) & ~silent).as(word).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "wrong-words.tsv",
        "variant-words.tsv",
        "contact-words.tsv",
        "marketing-words.tsv",
        "restricted-words.tsv"
      })
  void noWordStandsTwiceAndALongerRightWordHoldsIt(String table) {
    assertThat(words(table)).doesNotHaveDuplicates();
    for (String[] row : TableResource.read(WordTable.class, table)) {
      for (String longer : row[2].equals("-") ? new String[0] : row[2].split(" ")) {
        assertThat(row[0].split(" ")).as(longer).anyMatch(word -> holds(longer, word));
      }
    }
  }

  @Test
  void noWordIsInTwoLists() {
    List<String> all = new ArrayList<>(words("wrong-words.tsv"));
    all.addAll(words("variant-words.tsv"));
    all.addAll(words("contact-words.tsv"));
    all.addAll(words("marketing-words.tsv"));
    all.addAll(words("restricted-words.tsv"));
    assertThat(all).doesNotHaveDuplicates();
  }

  private static boolean holds(String longer, String word) {
    return longer.length() > word.length() && longer.contains(word);
  }

  private static List<String> words(String table) {
    List<String> words = new ArrayList<>();
    for (String[] row : TableResource.read(WordTable.class, table)) {
      words.addAll(List.of(row[0].split(" ")));
    }
    return words;
  }
}
