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

  NEW(true),
  INSTANCEOF(true),
  BOOLEAN(true);

  private final boolean reserved;

  Word(boolean reserved) {
    this.reserved = reserved;
  }

  /** Whether the word can name nothing, neither a type nor a variable. */
  boolean isReserved() {
    return reserved;
  }
}
