package io.github.smslint.rules.characters;

/** Which rule speaks of a character; every code point has exactly one owner. */
public enum Owner {
  /** Nobody: the character is in order. */
  NONE,
  /** A standard character that is the traditional form of another one in certain words only. */
  CONTEXT,
  /** An ASCII mark that is in order by itself and may be part of a face made of characters. */
  KAOMOJI,
  /** A bracket that is refused wherever it stands. */
  BRACKET,
  /** A bracket that nobody names but that looks like a refused one. */
  BRACKET_WARNING,
  /** A square bracket, which is refused at the ends of a text only. */
  SQUARE_BRACKET,
  /** A refused symbol. */
  SPECIAL_SYMBOL,
  /** A symbol that is risky, not known to be refused. */
  SPECIAL_SYMBOL_WARNING,
  /** A picture, or a part of a picture's sequence. */
  EMOJI,
  /** A traditional form that is not a standard character too. */
  TRADITIONAL,
  /** A variant by the tables of mainland China, or a shape in daily use in other countries only. */
  VARIANT,
  /** A shape of another character that is wrong in every language, such as a radical. */
  VARIANT_FORM,
  /** A unit, numeral or blank of its own shape that ordinary texts use. */
  VARIANT_WARNING,
  /** A character that shows nothing, is private or does not exist. */
  INVISIBLE,
  /** A Chinese character outside the standard and all tables. */
  RARE,
  /** A full-width brace or dollar sign. */
  VARIABLE_SYNTAX,
  /** One half of a supplementary character. */
  SURROGATE;

  private final int bit = 1 << ordinal();

  /** The owner's bit in a set of owners. */
  public int bit() {
    return bit;
  }
}
