package io.github.smslint.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.Readers;
import io.github.smslint.resource.TableResource;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The tables that the build makes say what vocabulary.yml says, read as YAML. */
class VocabularySourceTest {

  private static final Path SOURCE = Path.of("src", "main", "vocabulary", "vocabulary.yml");

  @Test
  void theTableOfRolesIsThatOfTheSource() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Entry role : section("roles")) {
      for (Entry strength : entries(role.value())) {
        for (Entry source : entries(strength.value())) {
          for (String name : names(source.value())) {
            expected.add(Role.named(role.key()) + " " + name + " " + strength.key());
          }
        }
      }
    }
    assertThat(rows("vocabulary.tsv")).containsExactlyElementsOf(expected);
  }

  @Test
  void theTableOfWordsIsThatOfTheSource() throws IOException {
    List<String> expected = new ArrayList<>();
    for (Entry meaning : section("words")) {
      String column = meaning.key().replace("Suppliers", "").replace("prefixes", "prefix");
      for (Entry source : entries(meaning.value())) {
        for (String name : names(source.value())) {
          expected.add(column + " " + name);
        }
      }
    }
    assertThat(rows("words.tsv")).containsExactlyElementsOf(expected);
  }

  private static List<String> rows(String table) {
    return TableResource.read(Vocabulary.class, table).stream()
        .map(row -> String.join(" ", row))
        .toList();
  }

  private static List<Entry> section(String name) throws IOException {
    SourceFile file = SourceFile.of("vocabulary.yml", Files.readString(SOURCE));
    Document document = Readers.of(Format.YAML).read(file);
    assertThat(document.problems()).isEmpty();
    return entries(((MapValue) document.roots().get(0)).entry(name).value());
  }

  private static List<Entry> entries(Value value) {
    return ((MapValue) value).entries();
  }

  private static List<String> names(Value value) {
    return ((ListValue) value)
        .items().stream()
            .map(item -> KeyWords.normalised(((TextValue) item).text().value()))
            .toList();
  }
}
