package io.github.smslint.reader.source;

import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;

/** What the shape readers must be told about a language; holds no state. */
public interface SourceLanguage {

  /** What its tokens are; their types are those of {@code SourceToken}. */
  SourceAutomaton automaton();

  /** The meaning of the name that stands from {@code start} to {@code end}. */
  Word word(String content, int start, int end);

  /**
   * Where the token ends that the automaton saw from {@code start} to {@code end}: a language whose
   * strings hold expressions lets the automaton find their beginning and reads on by itself.
   *
   * @param before the tokens before it
   */
  default int end(SourceTokens before, int type, int start, int end) {
    return end;
  }

  /** The tokens as the shape readers want them, made from those of the file. */
  default SourceTokens arrange(SourceTokens tokens) {
    return tokens;
  }

  /** The decoded text of a string or character token, which may have holes. */
  Text text(SourceFile file, int type, int start, int end);

  /** The decoded text of a comment token. */
  Literal comment(SourceFile file, int start, int end);
}
