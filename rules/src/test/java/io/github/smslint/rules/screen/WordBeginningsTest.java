package io.github.smslint.rules.screen;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.resource.Resource;
import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.template.wording.RestrictedWordRule;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The beginnings are those of the tables; {@code -Dsmslint.update=true} writes them anew. */
class WordBeginningsTest {

  private static final Path FILE =
      Path.of("src/main/resources/io/github/smslint/rules/screen", WordBeginnings.RESOURCE);

  private final byte[] bits = new byte[WordBeginnings.CHARACTERS];
  private final TreeSet<Character> firsts = new TreeSet<>();

  @Test
  void areThoseOfTheTables() throws IOException {
    for (ScreenedWords table : ScreenedWords.values()) {
      for (String word : words(table)) {
        add(word, table);
      }
    }
    if (Boolean.getBoolean("smslint.update")) {
      Files.write(FILE, bytes());
      return;
    }
    byte[] stored = Resource.bytes(WordBeginnings.class, WordBeginnings.RESOURCE);
    assertThat(Arrays.equals(stored, bytes())).as("-Dsmslint.update=true writes it").isTrue();
  }

  private void add(String word, ScreenedWords table) {
    char first = word.charAt(0);
    int pair = WordBeginnings.hash(first, word.charAt(1));
    int behind =
        word.length() == 2
            ? WordBeginnings.PAIRS + WordBeginnings.fewer(pair)
            : WordBeginnings.TRIPLES + WordBeginnings.fewer(pair, word.charAt(2));
    bits[pair] |= (byte) table.bit();
    bits[behind] |= (byte) table.bit();
    firsts.add(Character.toLowerCase(first));
    firsts.add(Character.toUpperCase(first));
  }

  private byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(bits.length + 2 * firsts.size());
    bytes.put(bits);
    for (char first : firsts) {
      bytes.putChar(first);
    }
    return bytes.array();
  }

  private static List<String> words(ScreenedWords table) {
    List<String> words = new ArrayList<>();
    for (String[] row : TableResource.read(RestrictedWordRule.class, table.resource())) {
      switch (table) {
        case SPLIT -> addSplit(row, words);
        case OPT_OUT -> addSurePart(row, words);
        case VERIFICATION -> words.addAll(row[0].equals("required") ? parts(row[1]) : List.of());
        default -> words.addAll(parts(row[0]));
      }
    }
    return words;
  }

  private static List<String> parts(String column) {
    return List.of(column.split(" "));
  }

  /** Each first character with each mark behind it. */
  private static void addSplit(String[] row, List<String> words) {
    for (String word : parts(row[0])) {
      for (char mark : row[1].replace('_', ' ').toCharArray()) {
        words.add(word.substring(0, 1) + mark);
      }
    }
  }

  /** What a form has behind its answer, which says more than the words before it, or its all. */
  private static void addSurePart(String[] row, List<String> words) {
    if (row[0].equals("form")) {
      int star = row[1].indexOf('*');
      boolean last = star == row[1].length() - 1;
      words.add(last ? row[1].substring(0, star) : row[1].substring(star + 1));
    }
  }
}
