package io.github.smslint.reader.source;

import io.github.smslint.reader.format.Whitespace;
import java.util.Arrays;

/**
 * The tokens of a source file without spaces and comments, by index from 0; offsets are UTF-16 from
 * 0. An index beyond the last token stands for the end of the file.
 */
public final class SourceTokens {

  /** The type of what stands behind the last token. */
  public static final int END = -1;

  private final String content;
  private byte[] types;
  private int[] starts;
  private int[] ends;
  private Word[] words;
  private int[] closes = new int[0];
  private int count;

  public SourceTokens(String content) {
    this.content = content;
    int likely = content.length() / 8 + 16;
    this.types = new byte[likely];
    this.starts = new int[likely];
    this.ends = new int[likely];
    this.words = new Word[likely];
  }

  public void add(int type, int start, int end, Word word) {
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

  /** The text that is cut into tokens. */
  public String content() {
    return content;
  }

  public int count() {
    return count;
  }

  public int type(int index) {
    return index < count ? types[index] : END;
  }

  /** Makes a token one of another kind. */
  public void retype(int index, int type) {
    types[index] = (byte) type;
  }

  public Word word(int index) {
    return index < count ? words[index] : Word.NONE;
  }

  public int start(int index) {
    return index < count ? starts[index] : content.length();
  }

  public int end(int index) {
    return index < count ? ends[index] : content.length();
  }

  /** Whether a line break stands between a token and the one before it. */
  public boolean startsLine(int index) {
    int from = index == 0 ? 0 : end(index - 1);
    for (int at = from; at < start(index); at++) {
      if (Whitespace.isBreak(content.charAt(at))) {
        return true;
      }
    }
    return index == 0;
  }

  public String text(int index) {
    return index < count ? content.substring(starts[index], ends[index]) : "";
  }

  public char firstCharacter(int index) {
    return index < count ? content.charAt(starts[index]) : 0;
  }

  /**
   * Tells for each opening bracket where its contents end: at its closing bracket or, where that is
   * missing, at the token that cannot belong to them any more.
   */
  public void close(int[] closingTokens) {
    closes = closingTokens;
  }

  public int close(int open) {
    return closes[open];
  }

  /** The first token after a bracket and its contents. */
  public int afterGroup(int open) {
    int close = closes[open];
    return type(close) == types[open] + 1 ? close + 1 : close;
  }
}
