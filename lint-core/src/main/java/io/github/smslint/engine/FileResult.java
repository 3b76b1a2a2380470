package io.github.smslint.engine;

import io.github.smslint.facts.FileFacts;
import io.github.smslint.finding.Finding;
import io.github.smslint.suppression.Suppression;
import java.util.List;

/**
 * What became of one file.
 *
 * @param wasRead whether it was looked into; pictures and programs are not
 * @param hasWords whether a word about SMS stands in it
 * @param facts what it says, or null where it was not recognised
 * @param findings what is wrong with the file by itself
 * @param suppressions the directives in its comments
 * @param streamed how many templates were found in a large file of which nothing else is kept
 */
record FileResult(
    boolean wasRead,
    boolean hasWords,
    FileFacts facts,
    List<Finding> findings,
    List<Suppression> suppressions,
    int streamed) {

  FileResult(
      boolean wasRead,
      boolean hasWords,
      FileFacts facts,
      List<Finding> findings,
      List<Suppression> suppressions) {
    this(wasRead, hasWords, facts, findings, suppressions, 0);
  }

  static final FileResult NOT_TEXT = new FileResult(false, false, null, List.of(), List.of());

  /** It says nothing by itself, and something perhaps where others speak of SMS. */
  static final FileResult WAITS = new FileResult(true, true, null, List.of(), List.of());

  static final FileResult SAYS_NOTHING = new FileResult(true, false, null, List.of(), List.of());
}
