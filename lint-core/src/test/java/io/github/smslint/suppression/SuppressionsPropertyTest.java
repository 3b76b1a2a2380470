package io.github.smslint.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.reader.Readers;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever stands in a file, its directives are read without failure and lie in it. */
class SuppressionsPropertyTest {

  private static final List<String> PARTS =
      List.of(
          "smslint-disable-next-line",
          "smslint-disable-line",
          "smslint-disable-file",
          "smslint-disable",
          "smslint-disable-block",
          "smslint-enable",
          " secret/access-key",
          ", template/bracket",
          " -- why",
          "：原因",
          "--",
          "-",
          " ",
          "\n",
          "\r\n",
          "\r",
          "# ",
          "// ",
          "/*",
          "*/",
          "**/",
          " * ",
          "<!--",
          "-->",
          "; ",
          "'",
          "key: value",
          "key=value\\\n",
          "- >-\n  text\n",
          "*alias",
          "&alias ",
          "<a b='c'>",
          "text",
          "</a>",
          "class A {",
          "}",
          "@B(\"c\") String\n d = e.f()\n.g(\"h\", () -> {\n i();\n});",
          "{",
          "[",
          "\"",
          "😀");

  @Property(tries = 3000)
  void directivesOfAnyFileAreRead(@ForAll("files") String content, @ForAll Format format) {
    SourceFile file = SourceFile.of("any", content);
    Document document = Readers.of(format).read(file);

    check(file, Suppressions.of(file, document));
    check(file, Suppressions.of(file, null));
  }

  @Property(tries = 500)
  void directivesOfAnyTextAreRead(@ForAll String before, @ForAll String after) {
    SourceFile file = SourceFile.of("any", before + "\n# smslint-disable-line" + after);

    check(file, Suppressions.of(file, null));
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(PARTS).list().ofMaxSize(40).map(parts -> String.join("", parts));
  }

  private static void check(SourceFile file, List<Suppression> suppressions) {
    int start = 0;
    for (Suppression suppression : suppressions) {
      assertThat(suppression.span().start()).isGreaterThanOrEqualTo(start);
      start = suppression.span().end();
      List<Span> spans = new ArrayList<>();
      for (NamedRule rule : suppression.rules()) {
        assertThat(suppression.span().contains(rule.span())).isTrue();
        assertThat(rule.id()).isNotBlank().doesNotContain("--");
      }
      spans.add(suppression.removal());
      spans.add(suppression.reason());
      spans.add(suppression.comment());
      spans.add(suppression.covered());
      if (suppression.block() != null) {
        spans.add(suppression.block().otherEnd());
        spans.addAll(suppression.block().covered());
      }
      spans.removeIf(span -> span == null);
      for (Span span : spans) {
        assertThat(span.end()).isLessThanOrEqualTo(file.content().length());
      }
      assertThat(suppression.removal().contains(suppression.span())).isTrue();
      checkRemoval(file, suppression.removal());
    }
  }

  /** Nothing but comment goes with a directive: no key, no value and no text. */
  private static void checkRemoval(SourceFile file, Span removal) {
    String removed = file.content().substring(removal.start(), removal.end());
    String before = removed.substring(0, removed.indexOf(Directive.PREFIX));
    String withoutMarks = before.replace("{/*", "");
    assertThat(withoutMarks).doesNotContainPattern("[\\p{L}{}\"=&@]");
  }
}
