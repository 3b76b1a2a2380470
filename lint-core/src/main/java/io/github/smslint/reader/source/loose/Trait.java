package io.github.smslint.reader.source.loose;

/** What differs between the languages of the loose readers. */
public enum Trait {
  /** A line end ends a statement: {@link LineEnds} puts a semicolon there. */
  LINE_ENDS,
  /** A type may stand before the name that it is declared for: {@code String x = "a"}. */
  TYPES_FIRST,
  /** Braces in the place of a value hold pairs: {@code {a: 1}}. */
  MAP_BRACES,
  /** Braces in the place of a value are a function: {@code { a -> b }}. */
  LAMBDA_BRACES,
  /** Braces behind a call are one more argument, a function: {@code client.apply { ... }}. */
  TRAILING_BLOCKS,
  /** Braces behind a type are its fields: {@code Config{Key: "a"}}. */
  COMPOSITES,
  /** Braces behind {@code new X()} are its fields: {@code new X { A = 1 }}. */
  INITIALISERS,
  /** The arrow stands between keys and values, never before the body of a function. */
  ARROW_PAIRS,
  /** A call of a name with a capital letter makes an object. */
  CAPITALS_CONSTRUCT,
  /** Conditions stand without parentheses before braces. */
  BARE_CONDITIONS,
  /** Parentheses behind the name of a type hold what it is made of: {@code class A(Base)}. */
  BASES_IN_PARENTHESES,
  /** The last statement of a function gives its result. */
  LAST_VALUES,
  /** Imports name a file in quotes, perhaps by a call: {@code const a = require('a')}. */
  IMPORTS_FROM
}
