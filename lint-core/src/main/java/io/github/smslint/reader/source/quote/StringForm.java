package io.github.smslint.reader.source.quote;

/**
 * One way in which a language writes texts.
 *
 * @param open what stands before the text
 * @param close what ends it
 * @param escapes what a backslash means in it
 * @param holes how it holds expressions
 * @param lines whether it may go over line ends
 * @param doubled whether the closing quote is written twice to stand in it
 */
public record StringForm(
    String open, String close, Escapes escapes, Holes holes, boolean lines, boolean doubled) {

  /** A form on one line. */
  public static StringForm line(String quote, Escapes escapes, Holes holes) {
    return new StringForm(quote, quote, escapes, holes, false, false);
  }

  /** A form that may go over several lines. */
  public static StringForm lines(String quote, Escapes escapes, Holes holes) {
    return new StringForm(quote, quote, escapes, holes, true, false);
  }
}
