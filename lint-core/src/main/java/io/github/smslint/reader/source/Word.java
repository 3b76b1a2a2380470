package io.github.smslint.reader.source;

/** What a name means to the shape readers, however a language spells it. */
public enum Word {
  /** A name like any other. */
  NONE(false),
  /** The name of a type that may stand in a cast before a sign. */
  PRIMITIVE(false),
  /** A header of a type that is a plain name elsewhere. */
  RECORD(false),
  /** A modifier that is a plain name elsewhere. */
  SEALED(false),
  /** Names the sub types of a sealed type; a plain name elsewhere. */
  PERMITS(false),
  /** Gives a value to the switch around it; a plain name elsewhere. */
  YIELD(false),

  MODIFIER(true),
  PACKAGE(true),
  IMPORT(true),
  CLASS(true),
  ENUM(true),
  EXTENDS(true),
  THROWS(true),

  IF(true),
  ELSE(true),
  FOR(true),
  WHILE(true),
  DO(true),
  SWITCH(true),
  CASE(true),
  DEFAULT(true),
  TRY(true),
  CATCH(true),
  FINALLY(true),
  SYNCHRONIZED(true),
  RETURN(true),
  THROW(true),
  ASSERT(true),
  JUMP(true),

  /** Begins a function, as {@code fun}, {@code func}, {@code def}. */
  FUNCTION(true),
  /** Begins a variable or constant, as {@code val}, {@code var}, {@code const}, {@code let}. */
  VARIABLE(true),
  /** The object whose method it is, as {@code this} or {@code self}. */
  THIS(true),
  /** No value, as {@code null} or {@code None}. */
  NULL(true),
  /** Stands between a value and the type it is taken for, as {@code as}. */
  CAST(true),
  /** An operator between two values, as {@code in} or {@code and}. */
  INFIX(true),
  /** An operator before a value that leaves it as it is, as {@code await}. */
  PREFIX(true),
  /** Begins an object without a class, as Kotlin's {@code object}. */
  OBJECT(true),
  /** A word that begins a block and no more, as {@code init}. */
  BLOCK(true),

  /** Stands between a key and its value, as Kotlin's {@code to}; a plain name elsewhere. */
  PAIR(false),

  NEW(true),
  INSTANCEOF(true),
  BOOLEAN(true);

  private final boolean reserved;

  Word(boolean reserved) {
    this.reserved = reserved;
  }

  /** Whether the word can name nothing, neither a type nor a variable. */
  public boolean isReserved() {
    return reserved;
  }
}
