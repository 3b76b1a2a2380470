package io.github.smslint.reader.scala;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;
import io.github.smslint.reader.source.loose.LineEnds;

/**
 * Brings the tokens of Scala into the order that the shape reader knows: brackets, which hold only
 * types, are left out, and words that begin nothing where they stand are names.
 */
final class ScalaArrangement {

  private final SourceTokens tokens;
  private final SourceTokens arranged;
  private int brackets;

  private ScalaArrangement(SourceTokens tokens) {
    this.tokens = tokens;
    this.arranged = new SourceTokens(tokens.content());
  }

  static SourceTokens of(SourceTokens tokens) {
    ScalaArrangement arrangement = new ScalaArrangement(tokens);
    for (int at = 0; at < tokens.count(); at++) {
      arrangement.pass(at);
    }
    return LineEnds.arrange(arrangement.arranged);
  }

  private void pass(int at) {
    int type = tokens.type(at);
    if (type == OPEN_BRACKET) {
      brackets++;
    } else if (type == CLOSE_BRACKET) {
      brackets = Math.max(0, brackets - 1);
    } else if (brackets == 0 || isBrace(type)) {
      // A brace tells that a bracket was left open.
      brackets = 0;
      arranged.add(type, tokens.start(at), tokens.end(at), word(at));
    }
  }

  private static boolean isBrace(int type) {
    return type == OPEN_BRACE || type == CLOSE_BRACE;
  }

  private Word word(int at) {
    Word word = tokens.word(at);
    Word next = tokens.word(at + 1);
    boolean declares = next == Word.CLASS || next == Word.OBJECT;
    if (word == Word.CASE && declares || word == Word.PACKAGE && next == Word.OBJECT) {
      return Word.MODIFIER;
    }
    boolean named = tokens.type(at + 1) == NAME;
    boolean needsName = word == Word.CLASS || word == Word.ENUM || word == Word.VARIABLE;
    boolean plain = needsName && !named && tokens.type(at + 1) != OPEN_PAREN;
    return plain ? Word.NONE : word;
  }
}
