package io.github.smslint.reader.csharp;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;

/**
 * Brings the tokens of C# into the order that the shape reader knows: attributes become
 * annotations, the braces of namespaces and words that change no value are left out.
 */
final class CSharpArrangement {

  /** No attribute has as many tokens; a bound keeps the reading linear. */
  private static final int LONGEST_ATTRIBUTE = 60;

  private final SourceTokens tokens;
  private final SourceTokens arranged;
  private int depth;
  private boolean inNamespaceHead;

  /** How many of the outermost braces are those of namespaces. */
  private int namespaces;

  private CSharpArrangement(SourceTokens tokens) {
    this.tokens = tokens;
    this.arranged = new SourceTokens(tokens.content());
  }

  static SourceTokens of(SourceTokens tokens) {
    CSharpArrangement arrangement = new CSharpArrangement(tokens);
    int at = 0;
    while (at < tokens.count()) {
      at = arrangement.pass(at);
    }
    return arrangement.arranged;
  }

  /** Passes the token at an index, and perhaps some behind it; gives the index behind them. */
  private int pass(int at) {
    switch (tokens.type(at)) {
      case NAME:
        return name(at);
      case OPEN_BRACE:
        return openBrace(at);
      case CLOSE_BRACE:
        return closeBrace(at);
      case OPEN_BRACKET:
        if (isAttribute(at)) {
          arranged.add(AT, tokens.start(at), tokens.start(at), Word.NONE);
        }
        return keep(at, OPEN_BRACKET, Word.NONE);
      case NOT:
        boolean behindValue = at > 0 && endsValue(at - 1);
        return keep(at, behindValue ? INCREMENT : NOT, Word.NONE);
      case SEMICOLON:
        inNamespaceHead = false;
        return keep(at, SEMICOLON, Word.NONE);
      default:
        return keep(at, tokens.type(at), Word.NONE);
    }
  }

  private int keep(int at, int type, Word word) {
    arranged.add(type, tokens.start(at), tokens.end(at), word);
    return at + 1;
  }

  private int name(int at) {
    Word word = tokens.word(at);
    if (word == Word.IMPORT) {
      return using(at);
    }
    if (word == Word.PACKAGE) {
      inNamespaceHead = true;
    } else if (word == Word.NONE && tokens.type(at + 1) != ASSIGN && isSilent(at)) {
      return at + 1;
    }
    return keep(at, NAME, word);
  }

  private boolean isSilent(int at) {
    int length = tokens.end(at) - tokens.start(at);
    if (length != 3 && length != 5) {
      return false;
    }
    String name = tokens.text(at);
    return name.equals("async") || name.equals("ref") || name.equals("out");
  }

  /** An import, of which an alias is left out, or a statement that closes what it opens. */
  private int using(int at) {
    if (tokens.type(at + 1) == OPEN_PAREN) {
      return keep(at, NAME, Word.SYNCHRONIZED);
    }
    boolean qualified = tokens.word(at + 1) == Word.MODIFIER;
    if (qualified || tokens.type(at + 2) == ASSIGN && tokens.word(at + 1) == Word.NONE) {
      keep(at, NAME, Word.IMPORT);
      return qualified ? at + 2 : at + 3;
    }
    boolean declares = tokens.type(at + 1) == NAME && tokens.type(at + 2) == NAME;
    return keep(at, NAME, declares ? Word.MODIFIER : Word.IMPORT);
  }

  private int openBrace(int at) {
    if (inNamespaceHead && depth == namespaces) {
      inNamespaceHead = false;
      namespaces++;
      depth++;
      arranged.add(SEMICOLON, tokens.start(at), tokens.end(at), Word.NONE);
      return at + 1;
    }
    depth++;
    return keep(at, OPEN_BRACE, Word.NONE);
  }

  private int closeBrace(int at) {
    if (depth > 0 && depth == namespaces) {
      namespaces--;
      depth--;
      arranged.add(SEMICOLON, tokens.start(at), tokens.end(at), Word.NONE);
      return at + 1;
    }
    depth = Math.max(0, depth - 1);
    return keep(at, CLOSE_BRACE, Word.NONE);
  }

  private boolean endsValue(int at) {
    switch (tokens.type(at)) {
      case NAME:
        return !tokens.word(at).isReserved() || tokens.word(at) == Word.NULL;
      case STRING:
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
        return true;
      default:
        return false;
    }
  }

  /** Whether the bracket here stands before a declaration and no value stands behind it. */
  private boolean isAttribute(int at) {
    if (tokens.type(at + 1) != NAME || !mayFollow(at)) {
      return false;
    }
    int open = 1;
    int index = at + 1;
    while (open > 0 && index < tokens.count() && index < at + LONGEST_ATTRIBUTE) {
      int type = tokens.type(index++);
      open += type == OPEN_BRACKET ? 1 : type == CLOSE_BRACKET ? -1 : 0;
    }
    int next = tokens.type(index);
    return open == 0 && (next == NAME || next == OPEN_BRACKET);
  }

  private boolean mayFollow(int at) {
    if (at == 0) {
      return true;
    }
    switch (tokens.type(at - 1)) {
      case SEMICOLON:
      case OPEN_BRACE:
      case CLOSE_BRACE:
      case CLOSE_BRACKET:
      case OPEN_PAREN:
      case COMMA:
        return true;
      default:
        return false;
    }
  }
}
