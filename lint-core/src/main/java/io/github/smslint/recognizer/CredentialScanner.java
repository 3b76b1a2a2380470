package io.github.smslint.recognizer;

import io.github.smslint.document.Document;
import io.github.smslint.project.Credential;
import io.github.smslint.source.SourceFile;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.List;

/** Placeholder until the branch lands. */
public final class CredentialScanner {
  private CredentialScanner() {}

  public static List<Credential> scan(SourceFile file, Document document, Vocabulary vocabulary) {
    return List.of();
  }
}
