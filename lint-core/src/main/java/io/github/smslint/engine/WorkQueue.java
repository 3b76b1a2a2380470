package io.github.smslint.engine;

import java.util.List;

/**
 * Hands out the slots of files to threads: source from one end, YAML from the other, so that two
 * threads do not wait for each other while each loads the slowest of the readers.
 */
final class WorkQueue {

  private final int[] order;
  private int first;
  private int last;

  WorkQueue(List<String> paths) {
    order = new int[paths.size()];
    for (int rank = 0; rank <= 2; rank++) {
      for (int slot = 0; slot < order.length; slot++) {
        if (rank(paths.get(slot)) == rank) {
          order[last++] = slot;
        }
      }
    }
    last--;
  }

  private static int rank(String path) {
    if (path.endsWith(".java")) {
      return 0;
    }
    return path.endsWith(".yml") || path.endsWith(".yaml") ? 2 : 1;
  }

  /** The next slot from the one end or from the other; -1 when all are taken. */
  synchronized int take(boolean fromTheEnd) {
    if (first > last) {
      return -1;
    }
    return fromTheEnd ? order[last--] : order[first++];
  }
}
