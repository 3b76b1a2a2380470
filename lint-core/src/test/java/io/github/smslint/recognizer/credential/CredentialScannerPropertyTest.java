package io.github.smslint.recognizer.credential;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.smslint.project.Credential;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Text;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class CredentialScannerPropertyTest {

  @Provide
  Arbitrary<String> contents() {
    Arbitrary<String> known =
        Arbitraries.of(
            FoundKeys.ID,
            FoundKeys.OTHER_ID,
            FoundKeys.STS_ID,
            FoundKeys.SECRET,
            FoundKeys.OTHER_SECRET,
            "LTAI",
            "STS.",
            "TFRBS",
            "accessKeyId",
            "accessKeySecret",
            "secret",
            "aliyun",
            "tencent",
            "value",
            "name",
            "=",
            ": ",
            ",",
            "\"",
            "'",
            "\n",
            "\r",
            "\\n",
            "\\u004c",
            "%22",
            "*",
            "{",
            "}",
            "-",
            ".",
            "+",
            "/",
            "# ",
            "阿里云",
            "=",
            " ");
    Arbitrary<String> other = Arbitraries.strings().ofMaxLength(5);
    return Arbitraries.frequencyOf(Tuple.of(8, known), Tuple.of(1, other))
        .list()
        .ofMaxSize(40)
        .map(pieces -> String.join("", pieces));
  }

  @Property
  void tellsWhereEachKeyStandsAndShowsNoSecret(@ForAll("contents") String content) {
    SourceFile file = SourceFile.of("notes.txt", content);

    List<Credential> found = FoundKeys.scan(file, null);

    int before = -1;
    for (Credential credential : found) {
      int start = Math.min(startOf(credential.id()), startOf(credential.secret()));
      assertThat(start).isGreaterThan(before);
      before = start;
      assertStands(credential.id());
      assertStands(credential.secret());
      if (credential.secret() != null) {
        assertThat(FoundKeys.shown(file)).doesNotContain(credential.secret().value());
      }
    }
  }

  private static int startOf(Text text) {
    return text == null ? Integer.MAX_VALUE : text.location().span().start();
  }

  private static void assertStands(Text text) {
    if (text != null && text.location().span().length() == text.length()) {
      assertThat(text.location().written()).isEqualTo(text.value());
    }
  }
}
