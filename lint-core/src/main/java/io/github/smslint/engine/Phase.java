package io.github.smslint.engine;

/** A part of a run of which the time is counted on request, in all threads together. */
public enum Phase {
  /** Folders are listed, or git is waited for. */
  LISTING,
  /** Bytes are read. */
  READING,
  /** Bytes are searched for words about SMS. */
  SEARCHING,
  /** Texts become trees. */
  PARSING,
  /** Trees become facts. */
  RECOGNIZING,
  /** The facts of all files become a project. */
  JOINING,
  /** Rules look at it. */
  RULES,
  /** Findings are put in order and silenced. */
  FINISHING
}
