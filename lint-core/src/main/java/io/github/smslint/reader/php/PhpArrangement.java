package io.github.smslint.reader.php;

import static io.github.smslint.reader.grammar.SourceToken.*;

import io.github.smslint.reader.source.SourceTokens;
import io.github.smslint.reader.source.Word;

/** Writes the tokens of PHP as those of its kin: names without their signs, constants as such. */
final class PhpArrangement {

  private final SourceTokens tokens;
  private final SourceTokens arranged;

  /** The parentheses that are open, and how many were when a constant was defined. */
  private int depth;

  private int defined = -1;

  private PhpArrangement(SourceTokens tokens) {
    this.tokens = tokens;
    this.arranged = new SourceTokens(tokens.content());
  }

  static SourceTokens of(SourceTokens tokens) {
    PhpArrangement arrangement = new PhpArrangement(tokens);
    int index = 0;
    while (index < tokens.count()) {
      index = arrangement.add(index);
    }
    return arrangement.arranged;
  }

  /** Adds what is at an index and gives the index of what follows it. */
  private int add(int index) {
    switch (tokens.type(index)) {
      case NAME:
        return name(index);
      case AT:
        int start = tokens.start(index);
        arranged.add(AT, start, start + 1, Word.NONE);
        arranged.add(OPEN_BRACKET, start + 1, start + 2, Word.NONE);
        return index + 1;
      case DOT:
        return isRoot(index) ? index + 1 : copy(index);
      case QUESTION:
        return isOptional(index) ? index + 1 : copy(index);
      case OPEN_PAREN:
        if (isCast(index)) {
          return index + 3;
        }
        depth++;
        return copy(index);
      case CLOSE_PAREN:
        depth--;
        if (depth == defined) {
          defined = -1;
          return index + 1;
        }
        return copy(index);
      default:
        return copy(index);
    }
  }

  private int copy(int index) {
    if (!PhpTags.isOutside(tokens.content(), tokens.start(index))) {
      arranged.add(tokens.type(index), tokens.start(index), tokens.end(index), tokens.word(index));
    }
    return index + 1;
  }

  private int name(int index) {
    if (PhpTags.isOutside(tokens.content(), tokens.start(index))) {
      return index + 1;
    }
    if (isDefinition(index)) {
      int key = index + 2;
      arranged.add(NAME, tokens.start(index), tokens.end(index), Word.VARIABLE);
      arranged.add(NAME, tokens.start(key) + 1, tokens.end(key) - 1, Word.NONE);
      arranged.add(ASSIGN, tokens.start(key + 1), tokens.end(key + 1), Word.NONE);
      defined = depth;
      depth++;
      return index + 4;
    }
    int start = tokens.start(index);
    while (tokens.content().charAt(start) == '$') {
      start++;
    }
    arranged.add(NAME, start, tokens.end(index), tokens.word(index));
    return index + 1;
  }

  /** {@code define('NAME', value)}, which makes a constant. */
  private boolean isDefinition(int index) {
    int key = index + 2;
    return defined < 0
        && tokens.type(index + 1) == OPEN_PAREN
        && tokens.type(key) == STRING
        && tokens.type(key + 1) == COMMA
        && tokens.end(key) - tokens.start(key) > 2
        && tokens.text(index).equals("define")
        && (index == 0 || tokens.type(index - 1) != DOT);
  }

  /** The backslash before a name that begins at the root of all namespaces. */
  private boolean isRoot(int index) {
    return tokens.firstCharacter(index) == '\\'
        && (index == 0 || tokens.end(index - 1) != tokens.start(index) || !isName(index - 1));
  }

  private boolean isName(int index) {
    return tokens.type(index) == NAME;
  }

  /** The sign of a type that may be null: {@code ?string $name}. */
  private boolean isOptional(int index) {
    if (index == 0 || !isName(index + 1) || tokens.end(index) != tokens.start(index + 1)) {
      return false;
    }
    int before = tokens.type(index - 1);
    return before == OPEN_PAREN
        || before == COMMA
        || before == COLON
        || tokens.word(index - 1) == Word.MODIFIER;
  }

  private boolean isCast(int index) {
    boolean called = index > 0 && isName(index - 1) && !tokens.word(index - 1).isReserved();
    return !called
        && isName(index + 1)
        && tokens.type(index + 2) == CLOSE_PAREN
        && isPrimitive(tokens.text(index + 1));
  }

  private static boolean isPrimitive(String type) {
    switch (type) {
      case "string":
      case "int":
      case "integer":
      case "bool":
      case "boolean":
      case "float":
      case "double":
      case "array":
      case "object":
        return true;
      default:
        return false;
    }
  }
}
