package io.github.smslint.engine;

import java.util.List;

/**
 * Hands out the slots of files to threads, source from one end and all other formats from the
 * other, so that two threads do not wait for each other while each loads the same reader.
 */
final class WorkQueue {

  private final int[] order;
  private int first;
  private int last;

  WorkQueue(List<FileInput> inputs) {
    order = new int[inputs.size()];
    int source = 0;
    int other = order.length;
    for (int slot = 0; slot < order.length; slot++) {
      if (inputs.get(slot).path().endsWith(".java")) {
        order[source++] = slot;
      } else {
        order[--other] = slot;
      }
    }
    last = order.length - 1;
  }

  /** The next slot from the one end or from the other; -1 when all are taken. */
  synchronized int take(boolean fromTheEnd) {
    if (first > last) {
      return -1;
    }
    return fromTheEnd ? order[last--] : order[first++];
  }
}
