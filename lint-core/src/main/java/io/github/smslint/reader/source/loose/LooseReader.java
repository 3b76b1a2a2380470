package io.github.smslint.reader.source.loose;

import io.github.smslint.document.Document;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.reader.source.SourceLexing;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.source.SourceFile;
import java.util.List;

/**
 * Reads source of a language as settings. What it cannot follow it passes by without a word,
 * because it knows too little of the language to call a file broken.
 */
public final class LooseReader implements Reader {

  private final LooseLanguage language;

  public LooseReader(LooseLanguage language) {
    this.language = language;
  }

  @Override
  public Document read(SourceFile file) {
    SourceLexing lexing = new SourceLexing(file, language, new ProblemList());
    SourceTokens tokens = lexing.tokens();
    Value root = new LooseShape(file, language, tokens).read();
    return new Document(
        file, language.format(), List.of(root), List.copyOf(lexing.comments()), List.of());
  }
}
