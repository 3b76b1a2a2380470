package io.github.smslint.reader.shell;

import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads words with their quotes, escapes and what is put in when the script runs. */
final class ShellWords {

  /** What ends a word where no quote is open. */
  private static final String ENDS = " \t\n\r;&|<>()";

  private static final String BLANKS = " \t\n\r";

  private static final int DEEPEST = 40;

  private static final int LONGEST_SUM = 500;

  private final ShellInput input;
  private final String content;
  private final ShellTree tree;
  private int depth;
  private List<Piece> pieces = new ArrayList<>();
  private DecodedText run;
  private Notation notation;
  private boolean inDouble;
  private int behindName = -1;

  /**
   * @param tree reads the commands inside of words
   */
  ShellWords(ShellInput input, ShellTree tree) {
    this.input = input;
    this.content = input.content;
    this.tree = tree;
  }

  /** The word at the input's place, which goes behind it. */
  ShellWord read() {
    List<Piece> outer = begin();
    int start = input.at;
    readUntil(ENDS);
    return word(outer, start);
  }

  /** The word at the input's place, which only blanks and line ends end. */
  ShellWord readArgument() {
    List<Piece> outer = begin();
    int start = input.at;
    readUntil(BLANKS);
    return word(outer, start);
  }

  /** What stands between the quote at the input's place and the one that closes it. */
  ShellWord readQuoted() {
    List<Piece> outer = begin();
    int start = input.at;
    part();
    return word(outer, start);
  }

  /** The text between the input's place and an end, in which quotes mean nothing. */
  ShellWord readTo(int end) {
    List<Piece> outer = begin();
    int start = input.at;
    int limit = input.limit;
    input.limit = end;
    readDouble(false);
    input.limit = limit;
    input.at = end;
    return word(outer, start);
  }

  private List<Piece> begin() {
    List<Piece> outer = pieces;
    flush();
    pieces = new ArrayList<>(1);
    return outer;
  }

  private ShellWord word(List<Piece> outer, int start) {
    flush();
    Text text = pieces.isEmpty() ? null : Text.of(pieces);
    pieces = outer;
    return new ShellWord(input.file, text, new Span(start, input.at));
  }

  private void readUntil(String ends) {
    while (!input.isAtEnd() && ends.indexOf(input.next()) < 0) {
      int continuation = input.continuation();
      if (continuation > 0) {
        input.at += continuation;
      } else {
        part();
      }
    }
  }

  private void part() {
    char character = input.next();
    if (character == '\'' && !inDouble) {
      single();
    } else if (character == '"') {
      input.at++;
      readDouble(true);
      input.at = Math.min(input.limit, input.at + 1);
    } else if (character == '\\' && input.at + 1 < input.limit) {
      put(content.charAt(input.at + 1), 2, ShellNotation.UNQUOTED);
    } else if (!isReference()) {
      copy(ShellNotation.UNQUOTED);
    }
  }

  private void single() {
    int closing = content.indexOf('\'', input.at + 1);
    if (closing < 0 || closing >= input.limit) {
      copy(Notation.FIXED);
      return;
    }
    input.at++;
    flush();
    run = new DecodedText(content, input.at);
    run.copy(input.at, closing);
    notation = ShellNotation.SINGLE;
    flush();
    input.at = closing + 1;
  }

  /**
   * Reads what stands between double quotes, or a text like that.
   *
   * @param quoted whether a double quote that nothing escapes ends it
   */
  private void readDouble(boolean quoted) {
    boolean outer = inDouble;
    inDouble = true;
    while (!input.isAtEnd() && !(quoted && input.next() == '"')) {
      int continuation = input.continuation();
      if (continuation > 0) {
        input.at += continuation;
      } else if (input.next() == '\\' && "\"\\$`".indexOf(input.charAt(input.at + 1)) >= 0) {
        put(content.charAt(input.at + 1), 2, ShellNotation.DOUBLE);
      } else if (!isReference()) {
        copy(ShellNotation.DOUBLE);
      }
    }
    inDouble = outer;
  }

  /** Reads what the running script puts in, where such begins here. */
  private boolean isReference() {
    char character = input.next();
    if (character == '`') {
      backquoted();
      return true;
    }
    if (character != '$') {
      return false;
    }
    char following = input.charAt(input.at + 1);
    if (following == '{') {
      braced();
    } else if (following == '(') {
      command();
    } else if (ShellWord.isPartOfName(following) && ".-".indexOf(following) < 0) {
      named();
    } else if ("@*#?$!-".indexOf(following) >= 0 && following != 0) {
      hole("", input.at, input.at + 2);
    } else {
      return false;
    }
    return true;
  }

  private void named() {
    int start = input.at;
    int end = nameEnd(start + 1);
    hole(content.substring(start + 1, end), start, end);
    behindName = end;
  }

  private int nameEnd(int from) {
    int end = from;
    while (end < input.limit
        && ShellWord.isPartOfName(content.charAt(end))
        && ".-".indexOf(content.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** {@code ${name}}, or with a default that stands where nothing else is given. */
  private void braced() {
    int start = input.at;
    int end = nameEnd(start + 2);
    String name = content.substring(start + 2, end);
    int sign = input.charAt(end) == ':' ? end + 1 : end;
    boolean hasDefault = "-=".indexOf(input.charAt(sign)) >= 0 && sign < input.limit;
    boolean deep = depth >= DEEPEST;
    if (!name.isEmpty() && hasDefault && !deep && input.charAt(sign + 1) != '}') {
      flush();
      depth++;
      input.at = sign + 1;
      readUntil("}\n\r");
      depth--;
    } else {
      input.at = end;
      skipToBrace();
      hole(name, start, Math.min(input.limit, input.at + 1));
    }
    flush();
    input.at = Math.min(input.limit, input.next() == '}' ? input.at + 1 : input.at);
  }

  private void skipToBrace() {
    int open = 0;
    while (!input.isAtBreak() && (open > 0 || input.next() != '}')) {
      open += input.next() == '{' ? 1 : input.next() == '}' ? -1 : 0;
      input.at++;
    }
  }

  /** {@code $(…)}, whose commands are read as those of the script are. */
  private void command() {
    int start = input.at;
    int sumEnd = input.charAt(start + 2) == '(' ? sumEnd(start + 3) : -1;
    if (sumEnd > 0) {
      hole("", start, sumEnd);
      return;
    }
    if (depth >= DEEPEST) {
      copy(Notation.FIXED);
      return;
    }
    input.at += 2;
    nested(input.limit, true);
    input.at = Math.min(input.limit, input.at + 1);
    hole("", start, input.at);
  }

  /** The offset behind the parentheses that close {@code $((…))}; negative where none do. */
  private int sumEnd(int from) {
    int end = Math.min(input.limit, from + LONGEST_SUM);
    for (int at = from; at + 1 < end; at++) {
      if (content.charAt(at) == ')' && content.charAt(at + 1) == ')') {
        return at + 2;
      }
    }
    return -1;
  }

  private void backquoted() {
    int start = input.at;
    int closing = content.indexOf('`', start + 1);
    if (closing < 0 || closing >= input.limit || depth >= DEEPEST) {
      copy(Notation.FIXED);
      return;
    }
    input.at = start + 1;
    nested(closing, false);
    input.at = closing + 1;
    hole("", start, input.at);
  }

  private void nested(int end, boolean untilParenthesis) {
    flush();
    List<Piece> outer = pieces;
    int limit = input.limit;
    input.limit = end;
    boolean doubled = inDouble;
    pieces = new ArrayList<>();
    inDouble = false;
    depth++;
    tree.commands(untilParenthesis);
    depth--;
    inDouble = doubled;
    pieces = outer;
    input.limit = limit;
  }

  private void hole(String name, int start, int end) {
    flush();
    pieces.add(new Hole(name, new Location(input.file, new Span(start, end))));
    input.at = end;
  }

  private void copy(Notation written) {
    if (notation != written) {
      flush();
    }
    int start = input.at++;
    ensureRun(start, written);
    run.copy(start, start + 1);
  }

  private void put(char meant, int length, Notation written) {
    if (notation != written) {
      flush();
    }
    ensureRun(input.at, written);
    run.put(meant, input.at, input.at + length);
    input.at += length;
  }

  private void ensureRun(int start, Notation written) {
    if (run == null) {
      run = new DecodedText(content, start);
      notation = start == behindName ? Notation.FIXED : written;
    }
  }

  private void flush() {
    if (run != null && run.length() > 0) {
      Literal literal = run.literal(input.file, content, notation);
      pieces.add(literal);
    }
    run = null;
    notation = null;
  }

  /** Whether a character ends words. */
  static boolean isEnd(char character) {
    return ENDS.indexOf(character) >= 0 || Whitespace.isBreak(character);
  }
}
