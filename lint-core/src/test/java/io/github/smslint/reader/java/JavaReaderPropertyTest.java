package io.github.smslint.reader.java;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Comment;
import io.github.smslint.reader.source.QuotedNotation;
import io.github.smslint.source.Edit;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class JavaReaderPropertyTest {

  private static final Path SOURCES = Path.of("src/main/java/io/github/smslint");

  private static DocumentProbe read(String content) {
    DocumentProbe probe =
        new DocumentProbe(new JavaReader().read(SourceFile.of("Sms.java", content)));
    probe.checkSound();
    return probe;
  }

  private static DocumentProbe literal(String written) {
    return read("class A { String s = " + written + "; }");
  }

  @Property(tries = 500)
  void whatAStringNotationWritesIsReadBack(@ForAll("texts") String text) {
    DocumentProbe probe = literal("\"" + QuotedNotation.STRING.encode(text) + "\"");

    assertThat(probe.reasons()).isEmpty();
    assertThat(probe.string("A", "s")).isEqualTo(text);
  }

  @Property(tries = 500)
  void whatATextBlockNotationWritesIsReadBack(
      @ForAll("texts") String text, @ForAll("blocks") String block) {
    DocumentProbe probe = literal(block);
    int place = probe.string("A", "s").indexOf("您好");
    Edit edit = probe.text("A", "s").replace(place, place + 2, text);
    Assume.that(edit != null);
    String content = probe.document().file().content();
    String changed =
        content.substring(0, edit.location().span().start())
            + edit.replacement()
            + content.substring(edit.location().span().end());

    String before = probe.string("A", "s");
    assertThat(read(changed).string("A", "s"))
        .isEqualTo(before.substring(0, place) + text + before.substring(place + 2));
  }

  @Property(tries = 300)
  void aCharacterIsReadBack(@ForAll char character) {
    Assume.that(character != '\n' && character != '\r');
    String written = QuotedNotation.CHARACTER.encode(String.valueOf(character));

    assertThat(literal("'" + written + "'").string("A", "s")).isEqualTo("" + character);
  }

  @Property(tries = 500)
  void anyTextIsReadWithoutFailure(@ForAll String content) {
    read(content);
  }

  @Property(tries = 1000)
  void anyMixOfTokensKeepsAllItsTexts(@ForAll("mixesOfTokens") String content) {
    DocumentProbe probe = read(content);
    int strings = content.split("\"短信\"", -1).length - 1;
    String shown = String.join("\n", new SourceProbe(probe.document()).lines());
    for (Comment comment : probe.document().comments()) {
      shown += comment.text().value();
    }
    assertThat(shown.split("短信", -1).length - 1).isGreaterThanOrEqualTo(strings);
  }

  @Property(tries = 200)
  void truncatedFilesAreReadWithoutFailure(
      @ForAll("sources") Path source, @ForAll @IntRange(max = 20_000) int length)
      throws IOException {
    String content = Files.readString(source);
    read(content.substring(0, Math.min(length, content.length())));
  }

  @Property(tries = 200)
  void sourcesWithAPartMissingAreReadWithoutFailure(
      @ForAll("sources") Path source,
      @ForAll @IntRange(max = 20_000) int start,
      @ForAll @IntRange(min = 1, max = 200) int length)
      throws IOException {
    String content = Files.readString(source);
    int from = Math.min(start, content.length());
    int to = Math.min(from + length, content.length());
    read(content.substring(0, from) + content.substring(to));
  }

  @Property(tries = 100)
  void soundSourcesHaveNoProblems(@ForAll("sources") Path source) throws IOException {
    assertThat(read(Files.readString(source)).reasons()).isEmpty();
  }

  @Property(tries = 300)
  void everyPartOfAStringCanBeReplaced(@ForAll("texts") String text, @ForAll("texts") String part) {
    Assume.that(!part.isEmpty());
    DocumentProbe probe = literal("\"" + QuotedNotation.STRING.encode(text + "。" + part) + "\"");
    Text whole = probe.text("A", "s");
    int start = text.length() + 1;
    Edit edit = whole.replace(start, whole.length(), "1" + text);
    Assume.that(edit != null);
    String content = probe.document().file().content();
    String changed = content.substring(0, edit.location().span().start()) + edit.replacement();

    assertThat(read(changed + "\"; }").string("A", "s")).isEqualTo(text + "。1" + text);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> telling =
        Arbitraries.strings()
            .withChars(" \t\n\r\"'\\u01${}【】短信\u3000\u0001\0\uD83D\uDE00")
            .ofMaxLength(12);
    return Arbitraries.oneOf(telling, Arbitraries.strings().ofMaxLength(12));
  }

  @Provide
  Arbitrary<String> blocks() {
    return Arbitraries.of(
        "\"\"\"\n    您好\"\"\"",
        "\"\"\"\n    您好\n    \"\"\"",
        "\"\"\"\r\n\t您好\r\n\t\t再见\r\n\t\"\"\"",
        "\"\"\"\n      前\n    \"您好\"  \n      后\n  \"\"\"",
        "\"\"\"\n\n   前\\\n   您好 \\s\n\n   \"\"\"");
  }

  @Provide
  Arbitrary<String> mixesOfTokens() {
    List<String> tokens =
        List.of(
            ("{ } ( ) [ ] < > ; , . ... : :: ? @ -> = += -= == + ++ - * ! && || & | a b A B int"
                    + " \"短信\" 'c' 1 if else for while do switch case default try catch finally"
                    + " return throw new class interface enum record extends implements import"
                    + " package static final public synchronized instanceof yield sealed throws")
                .split(" "));
    return Arbitraries.of(tokens).list().ofMaxSize(60).map(list -> String.join(" ", list));
  }

  @Provide
  Arbitrary<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return Arbitraries.of(
          files.filter(file -> file.toString().endsWith(".java")).sorted().toList());
    }
  }
}
