package io.github.smslint.reader.javascript;

import io.github.smslint.reader.source.Word;
import io.github.smslint.reader.source.WordTable;

/** The words of JavaScript and TypeScript, many of which are plain names in other places. */
final class JavaScriptWords {

  private static final WordTable WORDS =
      WordTable.withControl()
          .put(Word.MODIFIER, "export", "default", "async", "get", "set", "static", "public")
          .put(Word.MODIFIER, "private", "protected", "readonly", "declare", "abstract")
          .put(Word.MODIFIER, "override", "accessor")
          .put(Word.CLASS, "class", "interface")
          .put(Word.ENUM, "enum")
          .put(Word.EXTENDS, "extends", "implements")
          .put(Word.FUNCTION, "function")
          .put(Word.VARIABLE, "const", "let", "var", "type")
          .put(Word.IMPORT, "import")
          .put(Word.SWITCH, "switch")
          .put(Word.CASE, "case")
          .put(Word.JUMP, "break", "continue")
          .put(Word.PREFIX, "await", "yield", "typeof", "void", "delete", "keyof")
          .put(Word.NEW, "new")
          .put(Word.THIS, "this")
          .put(Word.NULL, "null", "undefined")
          .put(Word.CAST, "as", "satisfies")
          .put(Word.INSTANCEOF, "instanceof")
          .put(Word.INFIX, "in", "of");

  private JavaScriptWords() {}

  /** The meaning of the name that stands from {@code start} to {@code end}. */
  static Word of(String content, int start, int end) {
    Word word = WORDS.of(content, start, end);
    char next = word == Word.NONE ? 0 : next(content, end);
    switch (word) {
      case MODIFIER:
        return modifier(content, start, next);
      case VARIABLE:
        boolean constant = content.charAt(start) == 'c';
        if (constant && content.startsWith("enum", behindBlanks(content, end))) {
          return Word.MODIFIER;
        }
        return content.charAt(start) != 't' || isName(next) ? word : Word.NONE;
      case PREFIX:
        // As a type, void stands before a sign.
        return content.charAt(start) != 'v' || isOperand(next) ? word : Word.NONE;
      case IMPORT:
        return next == '(' || next == '.' ? Word.NONE : word;
      case CAST:
      case CLASS:
      case ENUM:
        boolean holds = word == Word.CAST || content.charAt(start) == 'c';
        return isName(next) || next == '{' && holds || next == '[' ? word : Word.NONE;
      case INFIX:
        return content.charAt(start) == 'o' && (next == '(' || next == '=') ? Word.NONE : word;
      default:
        return word;
    }
  }

  /** Words that change what is behind them are names where nothing is that they can change. */
  private static Word modifier(String content, int start, char next) {
    switch (content.charAt(start)) {
      case 'e':
        return Word.MODIFIER;
      case 'd':
        boolean exported = content.startsWith("default", start);
        return next == ':' && exported
            ? Word.DEFAULT
            : exported || isName(next) ? Word.MODIFIER : Word.NONE;
      case 'a':
        return isName(next) || next == '(' && content.startsWith("async", start)
            ? Word.MODIFIER
            : Word.NONE;
      default:
        return isName(next) || next == '*' ? Word.MODIFIER : Word.NONE;
    }
  }

  private static boolean isName(char character) {
    return character != 0 && (Character.isJavaIdentifierStart(character) || character == '#');
  }

  private static boolean isOperand(char character) {
    return isName(character) || character >= '0' && character <= '9' || character == '(';
  }

  private static char next(String content, int end) {
    int at = behindBlanks(content, end);
    return at < content.length() ? content.charAt(at) : 0;
  }

  private static int behindBlanks(String content, int from) {
    int at = from;
    while (at < content.length() && (content.charAt(at) == ' ' || content.charAt(at) == '\t')) {
      at++;
    }
    return at;
  }
}
