package io.github.smslint.reader.ruby;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.ruby.RubyBlocks.Kind;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;

/** Arranges symbols, strings and what a line announces. */
final class RubyTexts {

  private final RubyWriter writer;
  private final SourceTokens tokens;
  private final SourceTokens arranged;
  private final RubyCalls calls;
  private final RubyBlocks blocks;

  RubyTexts(RubyWriter writer) {
    this.writer = writer;
    this.tokens = writer.tokens;
    this.arranged = writer.arranged;
    this.calls = writer.calls;
    this.blocks = writer.blocks;
  }

  /** A symbol that stands at a name is its colon and a value: <code>{a:b}</code>. */
  int symbol(int index) {
    int start = tokens.start(index);
    boolean joined = index > 0 && tokens.end(index - 1) == start;
    if (!joined || tokens.type(index - 1) != NAME && tokens.type(index - 1) != STRING) {
      return writer.copy(index);
    }
    arranged.add(COLON, start, start + 1, Word.NONE);
    arranged.add(NAME, start + 1, tokens.end(index), Word.NONE);
    return index + 1;
  }

  /** A colon before quotes is a symbol's, and one of a parameter stands before its default. */
  int colon(int index) {
    boolean spaced = index == 0 || tokens.end(index - 1) < tokens.start(index);
    boolean symbol =
        tokens.type(index + 1) == STRING && tokens.start(index + 1) == tokens.end(index);
    if (spaced && symbol) {
      return index + 1;
    }
    if (!blocks.is(Kind.PARAMETERS) && !blocks.is(Kind.BARE_PARAMETERS)) {
      return writer.copy(index);
    }
    int next = tokens.type(index + 1);
    boolean required = next == COMMA || next == CLOSE_PAREN || tokens.startsLine(index + 1);
    return required ? index + 1 : writer.put(ASSIGN, index);
  }

  int string(int index) {
    int start = tokens.start(index);
    if (tokens.firstCharacter(index) != '%') {
      return writer.copy(index);
    }
    char kind = tokens.content().charAt(start + 1);
    boolean bare = !Character.isLetter(kind);
    if (kind == 'r' || bare && index > 0 && calls.endsValue(index - 1)) {
      return writer.put(OPERATOR, index);
    }
    if (!bare && PercentLiteral.isList(tokens.content(), start)) {
      words(start, tokens.end(index));
      return index + 1;
    }
    return writer.copy(index);
  }

  private void words(int start, int end) {
    String content = tokens.content();
    int inside = Math.min(start + 3, end);
    int close = Math.max(inside, PercentLiteral.close(content, inside) < 0 ? end : end - 1);
    arranged.add(OPEN_BRACKET, start, inside, Word.NONE);
    int at = inside;
    while (at < close) {
      int from = at;
      while (at < close && content.charAt(at) > ' ') {
        at++;
      }
      if (at > from) {
        arranged.add(CHARACTER, from, at, Word.NONE);
        arranged.add(COMMA, at, at, Word.NONE);
      } else {
        at++;
      }
    }
    arranged.add(CLOSE_BRACKET, close, end, Word.NONE);
  }

  /** A text that its line announces; of what else the line says only the brackets are left. */
  int announced(int index) {
    int start = tokens.start(index);
    String content = tokens.content();
    int word = calls.announcementEnd(index);
    if (tokens.end(index) == word) {
      arranged.add(OPERATOR, start, start + 2, Word.NONE);
      return index + 1;
    }
    writer.copy(index);
    int lineEnd = calls.lineEnd(word);
    for (int at = word; at < lineEnd; at++) {
      leftBracket(content.charAt(at));
    }
    return index + 1;
  }

  private void leftBracket(char character) {
    switch (character) {
      case ')':
      case ']':
      case '}':
        writer.endCommands();
        int type = character == ')' ? CLOSE_PAREN : character == ']' ? CLOSE_BRACKET : CLOSE_BRACE;
        if (blocks.is(Kind.BRACKET) || blocks.is(Kind.MAP) || blocks.is(Kind.BRACES)) {
          blocks.pop();
        }
        writer.insert(type);
        break;
      case ',':
        writer.insert(COMMA);
        break;
      default:
        break;
    }
  }
}
