package io.github.smslint.rules.fixing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.config.Settings;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.fix.Change;
import io.github.smslint.fix.FixApplier;
import io.github.smslint.fix.FixResult;
import io.github.smslint.fix.FixedFile;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rules.BuiltinRules;
import io.github.smslint.source.MemoryFiles;
import io.github.smslint.source.SourceFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the format, a fix changes what it names, leaves a file that parses, and is done. */
class EveryReaderFixPropertyTest {

  /** How a file is stored besides its characters. */
  private record Storage(Charset charset, boolean mark, String lineEnd, boolean ended) {

    byte[] bytes(String content) {
      String lines = content.replace("\n", lineEnd);
      boolean cut = !ended && lines.endsWith(lineEnd);
      String kept = cut ? lines.substring(0, lines.length() - lineEnd.length()) : lines;
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      if (mark) {
        out.writeBytes("\uFEFF".getBytes(UTF_8));
      }
      out.writeBytes(kept.getBytes(charset));
      return out.toByteArray();
    }

    int markLength() {
      return mark ? 3 : 0;
    }
  }

  private static final LintEngine ENGINE =
      new LintEngine(new Catalogue(List.of(new BuiltinRules())), path -> Settings.DEFAULT, 1);

  private static FixResult fix(SourceFile file) throws IOException {
    MemoryFiles project = new MemoryFiles(List.of(file), List.of());
    return new FixApplier(ENGINE::lint, project, Fix.Safety.SUGGESTED).apply();
  }

  private static boolean parses(SourceFile file) {
    for (Finding finding : ENGINE.lint(List.of(file)).findings()) {
      if (finding.rule().equals("smslint/syntax")) {
        return false;
      }
    }
    return true;
  }

  static List<Host> hosts() {
    return Hosts.ALL;
  }

  @ParameterizedTest
  @MethodSource("hosts")
  void aFaultIsFixedInEveryFormat(Host host) throws IOException {
    String written = host.written().apply("您的驗證码★已失效");
    SourceFile file =
        SourceFile.of(host.path(), host.before(List.of()) + written + host.behind(List.of()));

    assertThat(fix(file).files()).as(file.content()).hasSize(1);
  }

  @Property(tries = 1500)
  void aFixChangesWhatItNamesAndNothingElse(
      @ForAll("anyHost") Host host,
      @ForAll("texts") String text,
      @ForAll("lines") List<Integer> lines,
      @ForAll("storages") Storage storage)
      throws IOException {
    List<String> fillers =
        lines.stream().map(line -> host.fillers().get(line % host.fillers().size())).toList();
    String before = host.before(fillers);
    String behind = host.behind(fillers);
    String content = before + host.written().apply(text) + behind;
    SourceFile file = new SourceFile(host.path(), storage.bytes(content));
    Assume.that(file.content().equals(storage.ended() ? lines(content, storage) : file.content()));
    Assume.that(parses(file));
    FixResult result = fix(file);
    Assume.that(!result.files().isEmpty());
    FixedFile fixed = result.files().get(0);
    SourceFile after = fixed.after();

    assertOutsideIsKept(fixed, storage);
    assertThat(after.content()).startsWith(lines(before, storage));
    assertThat(after.content()).endsWith(storage.ended() ? lines(behind, storage) : "");
    assertThat(parses(after)).as(after.content()).isTrue();
    assertThat(fix(after).files()).as("a second run of " + after.content()).isEmpty();
  }

  private static String lines(String content, Storage storage) {
    return content.replace("\n", storage.lineEnd());
  }

  private static void assertOutsideIsKept(FixedFile fixed, Storage storage) {
    int old = 0;
    int now = 0;
    for (Change change : fixed.changes()) {
      int oldStart = offset(fixed.before(), change.before().start(), storage);
      int nowStart = offset(fixed.after(), change.after().start(), storage);
      assertThat(Arrays.copyOfRange(fixed.after().bytes(), now, nowStart))
          .isEqualTo(Arrays.copyOfRange(fixed.before().bytes(), old, oldStart));
      old = offset(fixed.before(), change.before().end(), storage);
      now = offset(fixed.after(), change.after().end(), storage);
    }
    byte[] before = fixed.before().bytes();
    byte[] after = fixed.after().bytes();
    assertThat(Arrays.copyOfRange(after, now, after.length))
        .isEqualTo(Arrays.copyOfRange(before, old, before.length));
  }

  /** How many bytes stand before a character. */
  private static int offset(SourceFile file, int at, Storage storage) {
    return storage.markLength()
        + file.content().substring(0, at).getBytes(storage.charset()).length;
  }

  @Provide
  Arbitrary<Host> anyHost() {
    return Arbitraries.of(Hosts.ALL);
  }

  @Provide
  Arbitrary<List<Integer>> lines() {
    return Arbitraries.integers().between(0, 5).list().ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> parts =
        Arbitraries.of(
            "驗證碼", "★", "★ ", "５", "請", "为", "${code}", "，", " ", "-", "# ", ":", ": ", "'", "\"",
            "\\", "[", "]", "{", "}", "&", "<", ",", "|", ">", "%", ";", "//", "😀", "⽤⼾", "`",
            "→");
    return parts.list().ofMaxSize(7).map(list -> "您的驗" + String.join("", list) + "云");
  }

  @Provide
  Arbitrary<Storage> storages() {
    Arbitrary<Boolean> either = Arbitraries.of(true, false);
    return Combinators.combine(
            Arbitraries.of(UTF_8, UTF_8, Charset.forName("GB18030")),
            either,
            Arbitraries.of("\n", "\r\n"),
            either)
        .as(
            (charset, mark, lineEnd, ended) ->
                new Storage(charset, mark && charset.equals(UTF_8), lineEnd, ended));
  }
}
