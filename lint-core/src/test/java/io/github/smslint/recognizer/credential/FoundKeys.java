package io.github.smslint.recognizer.credential;

import io.github.smslint.document.Document;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.project.Credential;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Writes what the scanner finds as lines that tests can compare. */
final class FoundKeys {

  static final String ID = "LTAI5tQ9vXk2mR7wLp4sTn8B";
  static final String OLD_ID = "LTAIq7Zr2Vw9Kd3M";
  static final String OTHER_ID = "LTAI4GwD7kYh3BnJ8sRvZ5Qe";
  static final String STS_ID = "STS.NUp7Kx2mVt9QwLb4ZrHs6";
  static final String SECRET = "a8Fk2LqZ0xWm5RtY7uVb3NcE9sGh1J";
  static final String OTHER_SECRET = "Qm4Zt8RwB1nK6yHs3VdX9pLc7FgT2e";

  private FoundKeys() {}

  /** Each credential of a file without a tree as {@code id/secret}, a missing half as a dash. */
  static List<String> in(String path, String content) {
    return of(SourceFile.of(path, content), null);
  }

  /** The same of lines in which {@code {id}} and {@code {secret}} hold the places of a pair. */
  static List<String> written(String path, String... lines) {
    String content = String.join("\n", lines) + "\n";
    return in(path, content.replace("{id}", ID).replace("{secret}", SECRET));
  }

  static List<String> of(SourceFile file, Document document) {
    List<String> found = new ArrayList<>();
    for (Credential credential : scan(file, document)) {
      String id = credential.id() == null ? "-" : credential.id().value();
      String secret = credential.secret() == null ? "-" : credential.secret().value();
      found.add(id + "/" + secret);
    }
    return found;
  }

  static List<Credential> scan(SourceFile file, Document document) {
    return CredentialScanner.scan(file, document, Vocabulary.builtin());
  }

  /** The whole file as a user may see it after a scan. */
  static String shown(SourceFile file) {
    return MaskedSource.of(new Location(file, new Span(0, file.content().length())));
  }
}
