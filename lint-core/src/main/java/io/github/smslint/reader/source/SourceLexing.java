package io.github.smslint.reader.source;

import static io.github.smslint.reader.grammar.SourceToken.BLOCK_COMMENT;
import static io.github.smslint.reader.grammar.SourceToken.LINE_COMMENT;
import static io.github.smslint.reader.grammar.SourceToken.NAME;
import static io.github.smslint.reader.grammar.SourceToken.SPACE;
import static io.github.smslint.reader.grammar.SourceToken.UNCLOSED_COMMENT;
import static io.github.smslint.reader.grammar.SourceToken.UNCLOSED_STRING;

import io.github.smslint.document.Comment;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Cuts a source file into tokens and comments. */
public final class SourceLexing {

  private final SourceFile file;
  private final SourceLanguage language;
  private final ProblemList problems;
  private final SourceTokens tokens;
  private final List<Comment> comments = new ArrayList<>(0);

  public SourceLexing(SourceFile file, SourceLanguage language, ProblemList problems) {
    this.file = file;
    this.language = language;
    this.problems = problems;
    this.tokens = new SourceTokens(file.content());
  }

  /** The tokens, their brackets paired. */
  public SourceTokens tokens() {
    String content = file.content();
    SourceAutomaton automaton = language.automaton();
    int start = 0;
    while (start < content.length()) {
      long token = automaton.token(content, start);
      int type = (int) (token >> Integer.SIZE);
      int end = language.end(tokens, type, start, (int) token);
      add(type, start, end);
      start = Math.max((int) token, end);
    }
    SourceTokens arranged = language.arrange(tokens);
    Brackets.pair(arranged, problems);
    return arranged;
  }

  /** The comments met so far. */
  public List<Comment> comments() {
    return comments;
  }

  private void add(int type, int start, int end) {
    switch (type) {
      case SPACE:
        break;
      case UNCLOSED_COMMENT:
        problems.add(start, start + 2, "this comment is never closed");
        addComment(start, end);
        break;
      case LINE_COMMENT:
      case BLOCK_COMMENT:
        addComment(start, end);
        break;
      case NAME:
        tokens.add(type, start, end, language.word(file.content(), start, end));
        break;
      case UNCLOSED_STRING:
        problems.add(start, end, "this string is never closed");
        tokens.add(type, start, end, Word.NONE);
        break;
      default:
        tokens.add(type, start, end, Word.NONE);
    }
  }

  private void addComment(int start, int end) {
    Text text = Text.of(language.comment(file, start, end));
    comments.add(new Comment(text, new Span(start, end)));
  }
}
