package io.github.smslint.reader.source;

import java.util.HashMap;
import java.util.Map;

/** The words of a language that tell the shape of a program. */
public final class WordTable {

  private final Map<String, Word> words = new HashMap<>(128);
  private int shortest = Integer.MAX_VALUE;
  private int longest;

  /** A table that has the words which the languages with braces share. */
  public static WordTable withControl() {
    return new WordTable()
        .put(Word.IF, "if")
        .put(Word.ELSE, "else")
        .put(Word.FOR, "for")
        .put(Word.WHILE, "while")
        .put(Word.DO, "do")
        .put(Word.TRY, "try")
        .put(Word.CATCH, "catch")
        .put(Word.FINALLY, "finally")
        .put(Word.RETURN, "return")
        .put(Word.THROW, "throw")
        .put(Word.BOOLEAN, "true", "false");
  }

  /** Adds the spellings of a word. */
  public WordTable put(Word word, String... names) {
    for (String name : names) {
      words.put(name, word);
      shortest = Math.min(shortest, name.length());
      longest = Math.max(longest, name.length());
    }
    return this;
  }

  /** The meaning of the name that stands from {@code start} to {@code end}. */
  public Word of(String content, int start, int end) {
    int length = end - start;
    if (length < shortest || length > longest) {
      return Word.NONE;
    }
    return words.getOrDefault(content.substring(start, end), Word.NONE);
  }
}
