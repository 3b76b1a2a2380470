package io.github.smslint.reader.java;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.reader.source.SourceLanguage;
import io.github.smslint.reader.source.SourceLexing;
import io.github.smslint.reader.source.SourceShape;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.source.SourceFile;
import java.util.List;

/** Reads Java source as settings: what is declared, assigned, called and constructed. */
public final class JavaReader implements Reader {

  private static final SourceLanguage JAVA = new JavaLanguage();

  @Override
  public Document read(SourceFile file) {
    ProblemList problems = new ProblemList();
    SourceLexing lexing = new SourceLexing(file, JAVA, problems);
    SourceTokens tokens = lexing.tokens();
    Value root = new SourceShape(file, JAVA, tokens).read();
    return new Document(
        file, Format.JAVA, List.of(root), List.copyOf(lexing.comments()), problems.all());
  }
}
