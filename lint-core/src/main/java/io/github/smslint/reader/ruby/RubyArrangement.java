package io.github.smslint.reader.ruby;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.ruby.RubyBlocks.Kind;
import io.github.smslint.reader.source.RegularExpressions;
import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;

/**
 * Writes the tokens of Ruby as those of its kin: braces where blocks begin and end, parentheses
 * around the arguments and conditions that stand without, and semicolons at line ends.
 */
final class RubyArrangement {

  private final SourceTokens tokens;
  private final RubyCalls calls;
  private final SourceTokens arranged;
  private final RubyBlocks blocks = new RubyBlocks();

  private RubyArrangement(SourceTokens tokens) {
    this.tokens = tokens;
    this.calls = new RubyCalls(tokens);
    this.arranged = new SourceTokens(tokens.content());
  }

  static SourceTokens of(SourceTokens tokens) {
    RubyArrangement arrangement = new RubyArrangement(tokens);
    int index = 0;
    while (index < tokens.count()) {
      index = arrangement.add(index);
    }
    arrangement.lineEnd();
    while (arrangement.blocks.top() != null) {
      arrangement.end();
    }
    return arrangement.arranged;
  }

  /** Adds what the token at an index becomes and gives the index of the next one. */
  private int add(int index) {
    if (index > 0 && tokens.startsLine(index) && !calls.goesOn(index)) {
      lineEnd();
    }
    switch (tokens.type(index)) {
      case NAME:
        return name(index);
      case SEMICOLON:
        lineEnd();
        return index + 1;
      case OPEN_PAREN:
      case OPEN_BRACKET:
        blocks.push(Kind.BRACKET);
        return copy(index);
      case OPEN_BRACE:
        return brace(index);
      case DOT:
        return calls.changesNothing(index) ? index + 2 : copy(index);
      case CLOSE_PAREN:
      case CLOSE_BRACKET:
      case CLOSE_BRACE:
        return close(index);
      case CHARACTER:
        return symbol(index);
      case COLON:
        return colon(index);
      case STRING:
        return string(index);
      case TEXT_BLOCK:
        return announced(index);
      default:
        return other(index);
    }
  }

  private int other(int index) {
    if (RegularExpressions.is(tokens, index)) {
      return put(OPERATOR, index);
    }
    boolean bare = blocks.is(Kind.TYPE_HEAD) && tokens.type(index) == LESS;
    return bare ? put(COLON, index) : copy(index);
  }

  private int copy(int index) {
    return put(tokens.type(index), index);
  }

  private int put(int type, int index) {
    Word word = type == NAME ? tokens.word(index) : Word.NONE;
    arranged.add(type, tokens.start(index), tokens.end(index), word);
    return index + 1;
  }

  /** Adds a token that is not written. */
  private void insert(int type, Word word) {
    int end = arranged.count() == 0 ? 0 : arranged.end(arranged.count() - 1);
    arranged.add(type, end, end, word);
  }

  private void insert(int type) {
    insert(type, Word.NONE);
  }

  private int last() {
    return arranged.type(arranged.count() - 1);
  }

  // --- lines -----------------------------------------------------------------------------------

  /** Ends what ends with a line. */
  private void lineEnd() {
    endCommands();
    if (blocks.joinsLines()) {
      return;
    }
    if (!endHead() && arranged.count() > 0) {
      insert(SEMICOLON);
    }
  }

  private void endCommands() {
    while (blocks.is(Kind.COMMAND)) {
      insert(CLOSE_PAREN);
      blocks.pop();
    }
  }

  /** Begins the body behind a head; false where no head is open. */
  private boolean endHead() {
    Kind top = blocks.top();
    if (top == null) {
      return false;
    }
    switch (top) {
      case HEAD:
      case LOOP_HEAD:
      case BARE_PARAMETERS:
        insert(CLOSE_PAREN);
        insert(OPEN_BRACE);
        blocks.replace(Kind.BODY);
        return true;
      case TYPE_HEAD:
        insert(OPEN_BRACE);
        blocks.replace(Kind.BODY);
        return true;
      case SWITCH_HEAD:
        insert(CLOSE_PAREN);
        insert(OPEN_BRACE);
        blocks.replace(Kind.SWITCH);
        return true;
      case LABEL:
        insert(ARROW);
        insert(OPEN_BRACE);
        blocks.replace(Kind.ARM);
        return true;
      default:
        return false;
    }
  }

  // --- brackets --------------------------------------------------------------------------------

  private int brace(int index) {
    if (!calls.isBlock(index)) {
      blocks.push(Kind.MAP);
      return copy(index);
    }
    blocks.push(Kind.BRACES);
    copy(index);
    return blockParameters(index + 1);
  }

  /** The parameters of a function between bars. */
  private int blockParameters(int from) {
    if (tokens.type(from) == OR) {
      return from + 1;
    }
    int close = calls.bar(from);
    if (close == 0) {
      return from;
    }
    for (int at = from + 1; at < close; at++) {
      copy(at);
    }
    return put(ARROW, close);
  }

  private int close(int index) {
    endCommands();
    Kind top = blocks.top();
    boolean brace = tokens.type(index) == CLOSE_BRACE;
    if (brace ? top == Kind.MAP || top == Kind.BRACES : top == Kind.BRACKET) {
      blocks.pop();
    } else if (top == Kind.PARAMETERS) {
      blocks.pop();
      copy(index);
      body(index + 1);
      return index + 1;
    }
    return copy(index);
  }

  // --- strings and symbols ---------------------------------------------------------------------

  /** A symbol that stands at a name is its colon and a value: <code>{a:b}</code>. */
  private int symbol(int index) {
    int start = tokens.start(index);
    boolean joined = index > 0 && tokens.end(index - 1) == start;
    if (!joined || tokens.type(index - 1) != NAME && tokens.type(index - 1) != STRING) {
      return copy(index);
    }
    arranged.add(COLON, start, start + 1, Word.NONE);
    arranged.add(NAME, start + 1, tokens.end(index), Word.NONE);
    return index + 1;
  }

  /** A colon before quotes is a symbol's, and one of a parameter stands before its default. */
  private int colon(int index) {
    boolean spaced = index == 0 || tokens.end(index - 1) < tokens.start(index);
    boolean symbol =
        tokens.type(index + 1) == STRING && tokens.start(index + 1) == tokens.end(index);
    if (spaced && symbol) {
      return index + 1;
    }
    if (!blocks.is(Kind.PARAMETERS) && !blocks.is(Kind.BARE_PARAMETERS)) {
      return copy(index);
    }
    int next = tokens.type(index + 1);
    boolean required = next == COMMA || next == CLOSE_PAREN || tokens.startsLine(index + 1);
    return required ? index + 1 : put(ASSIGN, index);
  }

  private int string(int index) {
    int start = tokens.start(index);
    if (tokens.firstCharacter(index) != '%') {
      return copy(index);
    }
    char kind = tokens.content().charAt(start + 1);
    boolean bare = !Character.isLetter(kind);
    if (kind == 'r' || bare && index > 0 && calls.endsValue(index - 1)) {
      return put(OPERATOR, index);
    }
    if (!bare && PercentLiteral.isList(tokens.content(), start)) {
      words(start, tokens.end(index));
      return index + 1;
    }
    return copy(index);
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
  private int announced(int index) {
    int start = tokens.start(index);
    String content = tokens.content();
    int word = calls.announcementEnd(index);
    if (tokens.end(index) == word) {
      arranged.add(OPERATOR, start, start + 2, Word.NONE);
      return index + 1;
    }
    copy(index);
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
        endCommands();
        int type = character == ')' ? CLOSE_PAREN : character == ']' ? CLOSE_BRACKET : CLOSE_BRACE;
        if (blocks.is(Kind.BRACKET) || blocks.is(Kind.MAP) || blocks.is(Kind.BRACES)) {
          blocks.pop();
        }
        insert(type);
        break;
      case ',':
        insert(COMMA);
        break;
      default:
        break;
    }
  }

  // --- names -----------------------------------------------------------------------------------

  private int name(int index) {
    String content = tokens.content();
    int start = tokens.start(index);
    if (content.startsWith("__END__", start) && tokens.end(index) == content.length()) {
      return index + 1;
    }
    if (tokens.word(index).isReserved()) {
      return word(index);
    }
    if (content.charAt(start) == '@') {
      int at = content.charAt(start + 1) == '@' ? start + 2 : start + 1;
      arranged.add(NAME, start, at, Word.THIS);
      arranged.add(DOT, at, at, Word.NONE);
      arranged.add(NAME, at, tokens.end(index), Word.NONE);
      return index + 1;
    }
    if (calls.makesObject(index)) {
      return construction(index);
    }
    copy(index);
    command(index);
    return index + 1;
  }

  private void command(int index) {
    if (calls.isCommand(index) && !blocks.is(Kind.TYPE_HEAD)) {
      insert(OPEN_PAREN);
      blocks.push(Kind.COMMAND);
    }
  }

  /** {@code A.new(b)} is written as {@code A(b)}. */
  private int construction(int index) {
    copy(index);
    int method = index + 2;
    if (tokens.type(method + 1) == OPEN_PAREN && tokens.end(method) == tokens.start(method + 1)) {
      return method + 1;
    }
    insert(OPEN_PAREN);
    if (calls.isCommand(method)) {
      blocks.push(Kind.COMMAND);
    } else {
      insert(CLOSE_PAREN);
    }
    return method + 1;
  }

  private int word(int index) {
    switch (tokens.word(index)) {
      case IF:
      case WHILE:
        return condition(index);
      case FOR:
        copy(index);
        insert(OPEN_PAREN);
        blocks.push(Kind.LOOP_HEAD);
        return index + 1;
      case ELSE:
        return otherwise(index);
      case DO:
        return separator(index);
      case SWITCH:
        return selection(index);
      case CASE:
        return way(index);
      case TRY:
        copy(index);
        insert(OPEN_BRACE);
        blocks.push(Kind.ATTEMPT);
        return index + 1;
      case CATCH:
      case FINALLY:
        return failure(index);
      case FUNCTION:
        return definition(index);
      case CLASS:
        return type(index);
      case INFIX:
        return operator(index);
      case PREFIX:
      case THROW:
        copy(index);
        return index + 1;
      default:
        return copy(index);
    }
  }

  private int operator(int index) {
    switch (tokens.text(index)) {
      case "and":
        endCommands();
        return put(AND, index);
      case "or":
        endCommands();
        return put(OR, index);
      case "not":
        return put(NOT, index);
      default:
        boolean way = blocks.is(Kind.SWITCH) || blocks.is(Kind.ARM);
        return way && calls.beginsStatement(index) ? way(index) : copy(index);
    }
  }

  private int condition(int index) {
    if (tokens.text(index).equals("elsif")) {
      return otherwiseIf(index);
    }
    if (calls.beginsValue(index)) {
      copy(index);
      insert(OPEN_PAREN);
      blocks.push(tokens.word(index) == Word.IF ? Kind.HEAD : Kind.LOOP_HEAD);
      return index + 1;
    }
    endCommands();
    Word before = index > 0 ? tokens.word(index - 1) : Word.NONE;
    if (before == Word.RETURN || before == Word.JUMP || tokens.word(index) == Word.WHILE) {
      insert(SEMICOLON);
      return index + 1;
    }
    return copy(index);
  }

  private int otherwiseIf(int index) {
    endCommands();
    if (!blocks.is(Kind.BODY)) {
      return index + 1;
    }
    insert(CLOSE_BRACE);
    insert(NAME, Word.ELSE);
    arranged.add(NAME, tokens.start(index), tokens.end(index), Word.IF);
    insert(OPEN_PAREN);
    blocks.replace(Kind.HEAD);
    return index + 1;
  }

  private int otherwise(int index) {
    endCommands();
    Kind top = blocks.top();
    if (top == Kind.ARM || top == Kind.SWITCH) {
      if (top == Kind.ARM) {
        insert(CLOSE_BRACE);
        blocks.replace(Kind.ARM);
      } else {
        blocks.push(Kind.ARM);
      }
      arranged.add(NAME, tokens.start(index), tokens.end(index), Word.DEFAULT);
      insert(ARROW);
      insert(OPEN_BRACE);
    } else if (top == Kind.BODY || top == Kind.ATTEMPT || top == Kind.RESCUE) {
      insert(CLOSE_BRACE);
      copy(index);
      insert(OPEN_BRACE);
    }
    return index + 1;
  }

  /** {@code do}, {@code then} and {@code end}. */
  private int separator(int index) {
    endCommands();
    switch (tokens.text(index)) {
      case "end":
        end();
        return index + 1;
      case "then":
        endHead();
        return index + 1;
      default:
        if (blocks.is(Kind.LOOP_HEAD)) {
          endHead();
          return index + 1;
        }
        blocks.push(Kind.BODY);
        put(OPEN_BRACE, index);
        return blockParameters(index + 1);
    }
  }

  private void end() {
    endHead();
    Kind top = blocks.top();
    while (top == Kind.BRACKET || top == Kind.MAP || top == Kind.BRACES || top == Kind.PARAMETERS) {
      blocks.pop();
      endCommands();
      top = blocks.top();
    }
    if (top == null) {
      return;
    }
    blocks.pop();
    if (top == Kind.RESCUE || top == Kind.ARM) {
      insert(CLOSE_BRACE);
      blocks.pop();
    }
    if (top != Kind.TRANSPARENT) {
      insert(CLOSE_BRACE);
    }
  }

  private int selection(int index) {
    copy(index);
    if (tokens.startsLine(index + 1) || tokens.type(index + 1) == SEMICOLON) {
      insert(OPEN_BRACE);
      blocks.push(Kind.SWITCH);
    } else {
      insert(OPEN_PAREN);
      blocks.push(Kind.SWITCH_HEAD);
    }
    return index + 1;
  }

  private int way(int index) {
    endCommands();
    if (blocks.is(Kind.SWITCH_HEAD)) {
      endHead();
    }
    if (blocks.is(Kind.ARM)) {
      insert(CLOSE_BRACE);
      blocks.pop();
    }
    if (blocks.is(Kind.SWITCH)) {
      arranged.add(NAME, tokens.start(index), tokens.end(index), Word.CASE);
      blocks.push(Kind.LABEL);
    }
    return index + 1;
  }

  private int failure(int index) {
    endCommands();
    if (!calls.beginsStatement(index)) {
      return put(OR, index);
    }
    Kind top = blocks.top();
    if (top == Kind.BODY) {
      blocks.push(Kind.RESCUE);
    } else if (top == Kind.ATTEMPT || top == Kind.RESCUE) {
      insert(CLOSE_BRACE);
    } else {
      return index + 1;
    }
    copy(index);
    insert(OPEN_BRACE);
    return calls.behindLine(index);
  }

  // --- methods and types -----------------------------------------------------------------------

  private int definition(int index) {
    copy(index);
    int name = index + 1;
    if (tokens.type(name + 1) == DOT && tokens.type(name) == NAME) {
      name += 2;
    }
    int end = calls.methodNameEnd(name);
    arranged.add(NAME, tokens.start(name), Math.max(tokens.end(name), end), Word.NONE);
    int next = name + 1;
    while (next < tokens.count() && tokens.start(next) < end) {
      next++;
    }
    if (tokens.type(next) == OPEN_PAREN && !tokens.startsLine(next)) {
      blocks.push(Kind.PARAMETERS);
      return copy(next);
    }
    insert(OPEN_PAREN);
    if (tokens.type(next) == ASSIGN && !tokens.startsLine(next)) {
      insert(CLOSE_PAREN);
      return next;
    }
    blocks.push(Kind.BARE_PARAMETERS);
    return next;
  }

  /** The body behind parameters, unless it is a single value behind a sign. */
  private void body(int next) {
    if (tokens.type(next) != ASSIGN || tokens.startsLine(next)) {
      insert(OPEN_BRACE);
      blocks.push(Kind.BODY);
    }
  }

  /** A class by the last of its names, which those around it stand before. */
  private int type(int index) {
    int name = index + 1;
    if (tokens.type(name) != NAME || tokens.startsLine(name)) {
      boolean own = tokens.type(name) == OPERATOR && !tokens.startsLine(name);
      if (own) {
        blocks.push(Kind.TRANSPARENT);
      }
      return own ? name + 2 : name;
    }
    while (tokens.type(name + 1) == DOT && tokens.type(name + 2) == NAME) {
      name += 2;
    }
    copy(index);
    copy(name);
    blocks.push(Kind.TYPE_HEAD);
    return name + 1;
  }
}
