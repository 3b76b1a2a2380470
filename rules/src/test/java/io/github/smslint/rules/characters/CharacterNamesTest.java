package io.github.smslint.rules.characters;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.resource.TableResource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The table of names holds what Unicode has; {@code -Dsmslint.update=true} writes it anew. */
class CharacterNamesTest {

  private static final Set<Owner> LISTED =
      EnumSet.of(
          Owner.SPECIAL_SYMBOL,
          Owner.SPECIAL_SYMBOL_WARNING,
          Owner.EMOJI,
          Owner.BRACKET,
          Owner.BRACKET_WARNING,
          Owner.SQUARE_BRACKET,
          Owner.VARIANT_FORM);

  private static final Path TABLE =
      Path.of("src/main/resources/io/github/smslint/rules/characters/names.tsv");

  @Test
  void everyRowIsTheNameOfItsCharacter() throws IOException {
    if (Boolean.getBoolean("smslint.update")) {
      Files.writeString(TABLE, table());
    }
    List<String[]> rows = TableResource.read(CharacterNames.class, "names.tsv");

    assertThat(rows).hasSizeGreaterThan(5000);
    for (String[] row : rows) {
      int codePoint = Integer.parseInt(row[0], 16);
      assertThat(row[1]).isEqualTo(Character.getName(codePoint));
      assertThat(CharacterNames.of(codePoint)).isEqualTo(row[1]);
    }
  }

  @Test
  void charactersBesideTheTableHaveTheirNames() {
    assertThat(CharacterNames.of('★')).isEqualTo("BLACK STAR");
    assertThat(CharacterNames.of('Ａ')).isEqualTo("FULLWIDTH LATIN CAPITAL LETTER A");
    assertThat(CharacterNames.of(0x1F600)).isEqualTo("GRINNING FACE");
    assertThat(CharacterNames.of(0x200B)).isEqualTo("ZERO WIDTH SPACE");
    assertThat(CharacterNames.of('a')).isEqualTo("LATIN SMALL LETTER A");
    assertThat(CharacterNames.of(0x378)).isNull();
  }

  private static String table() {
    StringBuilder table = new StringBuilder();
    table.append(
        "# Names of characters in the Unicode Character Database, as Java has them; written by");
    table.append(" CharacterNamesTest.\n# code point\tname\n");
    for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
      boolean named = Character.isDefined(codePoint) && !Character.isIdeographic(codePoint);
      if (named && LISTED.contains(CharacterTable.get().ownerOf(codePoint))) {
        table.append(Integer.toHexString(codePoint)).append('\t');
        table.append(Character.getName(codePoint)).append('\n');
      }
    }
    return table.toString();
  }
}
