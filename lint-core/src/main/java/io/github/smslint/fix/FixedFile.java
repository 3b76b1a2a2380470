package io.github.smslint.fix;

import io.github.smslint.source.SourceFile;
import java.util.List;
import java.util.Set;

/**
 * A file that fixes change.
 *
 * @param before as it was read
 * @param after as it is fixed
 * @param changes where both differ, in the order of the file
 * @param findings how many findings were fixed in it
 * @param tied the paths of other files that a fix changes together with this one
 */
public record FixedFile(
    SourceFile before, SourceFile after, List<Change> changes, int findings, Set<String> tied) {

  public String path() {
    return before.path();
  }
}
