package io.github.smslint.reader.source;

import java.util.Arrays;
import org.antlr.v4.runtime.Token;

/**
 * The tokens of a source file without spaces and comments, by index from 0; offsets are UTF-16 from
 * 0. An index beyond the last token stands for the end of the file.
 */
public final class SourceTokens {

  private final String content;
  private byte[] types;
  private int[] starts;
  private int[] ends;
  private Word[] words;
  private int[] closes = new int[0];
  private int count;

  SourceTokens(String content) {
    this.content = content;
    int likely = content.length() / 8 + 16;
    this.types = new byte[likely];
    this.starts = new int[likely];
    this.ends = new int[likely];
    this.words = new Word[likely];
  }

  void add(int type, int start, int end, Word word) {
    if (count == types.length) {
      int more = count + count / 2;
      types = Arrays.copyOf(types, more);
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      words = Arrays.copyOf(words, more);
    }
    types[count] = (byte) type;
    starts[count] = start;
    ends[count] = end;
    words[count] = word;
    count++;
  }

  int count() {
    return count;
  }

  int type(int index) {
    return index < count ? types[index] : Token.EOF;
  }

  /** Makes a token one of another kind. */
  void retype(int index, int type) {
    types[index] = (byte) type;
  }

  Word word(int index) {
    return index < count ? words[index] : Word.NONE;
  }

  int start(int index) {
    return index < count ? starts[index] : content.length();
  }

  int end(int index) {
    return index < count ? ends[index] : content.length();
  }

  String text(int index) {
    return index < count ? content.substring(starts[index], ends[index]) : "";
  }

  char firstCharacter(int index) {
    return index < count ? content.charAt(starts[index]) : 0;
  }

  /**
   * Tells for each opening bracket where its contents end: at its closing bracket or, where that is
   * missing, at the token that cannot belong to them any more.
   */
  void close(int[] closingTokens) {
    closes = closingTokens;
  }

  int close(int open) {
    return closes[open];
  }

  /** The first token after a bracket and its contents. */
  int afterGroup(int open) {
    int close = closes[open];
    return type(close) == types[open] + 1 ? close + 1 : close;
  }
}
