package io.github.smslint.engine;

/** Whether a file holds only such words about SMS as other programs use, too. */
enum WeakFile {
  /** It holds others, or only its text can tell. */
  NONE,
  /**
   * It is a source file, or of a kind that no reader reads, without a key, which says nothing where
   * no other file speaks of SMS.
   */
  PROGRAM,
  /** It may have something to say by itself. */
  OTHER
}
