package io.github.smslint.reader.sql;

import io.github.smslint.document.Comment;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Goes over a script token by token and collects its comments. */
final class SqlLexer {

  /** What a token is; a mark stands for itself. */
  enum Kind {
    WORD,
    /** A name between back ticks, brackets or, where a name is expected, double quotes. */
    NAME,
    STRING,
    NUMBER,
    MARK,
    END
  }

  private static final int LONGEST_NAME = 128;
  private static final int LONGEST_TAG = 64;

  private final SourceFile file;
  private final String content;
  private final boolean mysql;
  private final List<Comment> comments = new ArrayList<>(0);
  private final boolean[] isOpen = new boolean[128];
  private Kind kind = Kind.MARK;
  private int start;
  private int end;
  private int innerStart;
  private int innerEnd;
  private boolean escapes;

  SqlLexer(SourceFile file) {
    this.file = file;
    this.content = file.content();
    this.mysql = SqlDialect.of(content) == SqlDialect.MYSQL;
  }

  List<Comment> comments() {
    return comments;
  }

  Kind kind() {
    return kind;
  }

  /** Where the token begins, its prefix and quote included. */
  int start() {
    return start;
  }

  /** Where the token ends, its quote included. */
  int end() {
    return end;
  }

  /** Where the characters between the quotes begin; the token's start without quotes. */
  int innerStart() {
    return innerStart;
  }

  int innerEnd() {
    return innerEnd;
  }

  /** Whether a backslash in this string begins an escape. */
  boolean escapes() {
    return escapes;
  }

  boolean isMark(char mark) {
    return kind == Kind.MARK && content.charAt(start) == mark;
  }

  boolean isWord(String word) {
    return kind == Kind.WORD
        && end - start == word.length()
        && content.regionMatches(true, start, word, 0, word.length());
  }

  /** A name as it is written between its quotes. */
  String name() {
    return content.substring(innerStart, innerEnd);
  }

  /** Goes to the next token. */
  void next() {
    int at = afterComments(end);
    start = at;
    if (at == content.length()) {
      token(Kind.END, at);
      return;
    }
    char first = content.charAt(at);
    if (first == '\'' || first == '"') {
      string(at, mysql);
    } else if (first == '`') {
      name(at, '`');
    } else if (isWordStart(first)) {
      word(at);
    } else if (first >= '0' && first <= '9') {
      token(Kind.NUMBER, afterWord(at));
    } else if (first == '[' && !mysql) {
      name(at, ']');
    } else if (first == '$' && !mysql) {
      dollars(at);
    } else {
      token(Kind.MARK, at + 1);
    }
  }

  /** Goes on behind a place, which is no part of a statement. */
  void skipTo(int offset) {
    end = offset;
  }

  private void token(Kind found, int tokenEnd) {
    kind = found;
    end = tokenEnd;
    innerStart = start;
    innerEnd = tokenEnd;
  }

  private int afterComments(int from) {
    int at = from;
    while (true) {
      at = Whitespace.firstVisible(content, at, content.length());
      int behind = commentEnd(at);
      if (behind < 0) {
        return at;
      }
      at = behind;
    }
  }

  /** The end of the comment that begins at an offset, or -1 where none does. */
  private int commentEnd(int at) {
    if (content.startsWith("/*", at)) {
      int closing = content.indexOf("*/", at + 2);
      int textEnd = closing < 0 ? content.length() : closing;
      add(at, at + 2, textEnd, closing < 0 ? textEnd : closing + 2);
      return closing < 0 ? textEnd : closing + 2;
    }
    boolean dashes = content.startsWith("--", at);
    if (!dashes && !(mysql && content.startsWith("#", at))) {
      return -1;
    }
    int lineEnd = Whitespace.nextBreak(content, at, content.length());
    int textStart = Whitespace.skipBlanks(content, at + (dashes ? 2 : 1), lineEnd);
    add(at, textStart, lineEnd, lineEnd);
    return lineEnd;
  }

  private void add(int from, int textStart, int textEnd, int to) {
    Literal written = Literal.plain(file, textStart, textEnd);
    comments.add(new Comment(Text.of(written), new Span(from, to)));
  }

  private void string(int quote, boolean backslash) {
    char mark = content.charAt(quote);
    int closing = closing(quote, mark, backslash);
    innerStart = quote + 1;
    innerEnd = closing;
    escapes = backslash;
    end = Math.min(closing + 1, content.length());
    if (closing < content.length() && Whitespace.isBreak(content.charAt(closing))) {
      end = closing;
    }
    kind = Kind.STRING;
  }

  /** Where a string ends; one that nothing closes ends with its line, as do all like it behind. */
  private int closing(int quote, char mark, boolean backslash) {
    int lineEnd = -1;
    int at = quote + 1;
    while (at < content.length()) {
      char character = content.charAt(at);
      if (character == mark) {
        if (at + 1 >= content.length() || content.charAt(at + 1) != mark) {
          return at;
        }
        at++;
      } else if (backslash && character == '\\') {
        at++;
      } else if (lineEnd < 0 && Whitespace.isBreak(character)) {
        lineEnd = at;
        if (isOpen[mark]) {
          return lineEnd;
        }
      }
      at++;
    }
    isOpen[mark] = true;
    return lineEnd < 0 ? content.length() : lineEnd;
  }

  private void name(int quote, char closing) {
    int last = Math.min(content.length(), quote + LONGEST_NAME);
    int at = quote + 1;
    while (at < last && content.charAt(at) != closing && !Whitespace.isBreak(content.charAt(at))) {
      at++;
    }
    if (at == last || content.charAt(at) != closing) {
      token(Kind.MARK, quote + 1);
      return;
    }
    kind = Kind.NAME;
    innerStart = quote + 1;
    innerEnd = at;
    end = at + 1;
  }

  private void word(int from) {
    int to = afterWord(from);
    boolean quoted = to < content.length() && content.charAt(to) == '\'';
    if (quoted && to - from <= 2 && isOracleQuote(to)) {
      oracleString(to);
    } else if (quoted && isPrefix(from, to)) {
      string(to, mysql || (to - from == 1 && (content.charAt(from) | 0x20) == 'e'));
    } else {
      token(Kind.WORD, to);
    }
  }

  /** {@code N'…'}, {@code E'…'}, {@code _utf8mb4'…'}. */
  private boolean isPrefix(int from, int to) {
    if (content.charAt(from) == '_') {
      return true;
    }
    return to - from == 1 && "nebx".indexOf(content.charAt(from) | 0x20) >= 0;
  }

  private boolean isOracleQuote(int quote) {
    return (content.charAt(quote - 1) | 0x20) == 'q' && quote + 1 < content.length();
  }

  /** {@code q'[…]'}: what stands behind the quote ends the string before the other quote. */
  private void oracleString(int quote) {
    char opening = content.charAt(quote + 1);
    int pair = "[{(<".indexOf(opening);
    String closing = (pair < 0 ? opening : "]})>".charAt(pair)) + "'";
    int found = isOpen['q'] ? -1 : content.indexOf(closing, quote + 2);
    if (found < 0) {
      isOpen['q'] = true;
      string(quote, false);
      return;
    }
    raw(quote + 2, found, found + 2);
  }

  /** {@code $$…$$} and {@code $tag$…$tag$}, in which PostgreSQL writes functions. */
  private void dollars(int from) {
    int at = from + 1;
    int last = Math.min(content.length(), from + LONGEST_TAG);
    while (at < last && isWordPart(content.charAt(at)) && content.charAt(at) != '$') {
      at++;
    }
    boolean tagged = at < last && content.charAt(at) == '$' && !isOpen['$'];
    int closing = tagged ? content.indexOf(content.substring(from, at + 1), at + 1) : -1;
    if (closing < 0) {
      isOpen['$'] |= tagged;
      token(Kind.MARK, from + 1);
    } else {
      raw(at + 1, closing, closing + at + 1 - from);
    }
  }

  /** A string in which nothing is escaped and for which no replacement is safe. */
  private void raw(int from, int to, int tokenEnd) {
    kind = Kind.NUMBER;
    innerStart = from;
    innerEnd = to;
    end = tokenEnd;
  }

  private int afterWord(int from) {
    int at = from;
    while (at < content.length() && isWordPart(content.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isWordStart(char character) {
    return Character.isLetter(character) || character == '_';
  }

  private static boolean isWordPart(char character) {
    return Character.isLetterOrDigit(character) || character == '_' || character == '$';
  }
}
