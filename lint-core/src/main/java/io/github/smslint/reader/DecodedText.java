package io.github.smslint.reader;

import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;

/** The decoded characters of one value while it is read, each with its place in the file. */
final class DecodedText {

  private final String source;
  private final StringBuilder value = new StringBuilder();
  private final Mapping.Builder runs;

  /**
   * @param start where the text is said to stand in case that it stays empty
   */
  DecodedText(String source, int start) {
    this.source = source;
    this.runs = new Mapping.Builder(start);
  }

  /** The source range stands for itself. */
  void copy(int from, int to) {
    value.append(source, from, to);
    runs.copy(from, to - from);
  }

  /** The source range stands for one character, which is not written as itself. */
  void put(char decoded, int from, int to) {
    value.append(decoded);
    runs.escape(1, from, to - from);
  }

  /** The source range stands for one code point. */
  void putCodePoint(int decoded, int from, int to) {
    int before = value.length();
    value.appendCodePoint(decoded);
    runs.escape(value.length() - before, from, to - from);
  }

  /** The source range stands for several equal characters. */
  void repeat(char decoded, int count, int from, int to) {
    for (int at = 0; at < count; at++) {
      value.append(decoded);
    }
    runs.escape(count, from, to - from);
  }

  int length() {
    return value.length();
  }

  boolean says(String expected) {
    return expected.contentEquals(value);
  }

  Mapping mapping() {
    return runs.build();
  }

  @Override
  public String toString() {
    return value.toString();
  }

  /**
   * Makes a literal of it.
   *
   * @param original the file's content, which may differ from the source that was decoded in single
   *     characters; what was copied is taken from it
   */
  Literal literal(SourceFile file, String original, Notation notation) {
    Mapping mapping = runs.build();
    int from = mapping.source().start();
    int length = mapping.source().length();
    if (original != source && !original.regionMatches(from, source, from, length)) {
      restore(original, mapping);
    }
    return new Literal(file, value.toString(), mapping, notation);
  }

  private void restore(String original, Mapping mapping) {
    for (int at = 0; at < value.length(); at++) {
      int place = mapping.source(at, at + 1).start();
      boolean copied = mapping.source(at, at + 1).length() == 1;
      if (copied && original.charAt(place) != source.charAt(place)) {
        value.setCharAt(at, original.charAt(place));
      }
    }
  }
}
