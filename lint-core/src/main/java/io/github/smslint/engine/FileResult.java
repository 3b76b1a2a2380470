package io.github.smslint.engine;

import io.github.smslint.facts.FileFacts;
import io.github.smslint.finding.Finding;
import java.util.List;

/**
 * What became of one file.
 *
 * @param wasRead whether it was looked into; pictures and programs are not
 * @param facts what it says, or null where it has no word about SMS
 * @param findings what is wrong with the file by itself
 */
record FileResult(boolean wasRead, FileFacts facts, List<Finding> findings) {

  static final FileResult NOT_TEXT = new FileResult(false, null, List.of());
  static final FileResult SAYS_NOTHING = new FileResult(true, null, List.of());
}
