package io.github.smslint.report;

import io.github.smslint.fix.Change;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Changed lines with those around them. All lines count from 0.
 *
 * @param start the first line of the older text
 * @param end the line behind the last one
 * @param blocks the changed lines in their order, at least one
 */
record Hunk(int start, int end, List<Block> blocks) {

  private static final int CONTEXT = 3;

  /** Lines of the older text and what stands in their place in the newer one. */
  record Block(Span before, Span after) {}

  /** The hunks of some changes, which are sorted and do not overlap. */
  static List<Hunk> of(List<Change> changes, DiffLines before, DiffLines after) {
    List<Hunk> hunks = new ArrayList<>();
    List<Block> open = new ArrayList<>();
    for (Block block : blocks(changes, before, after)) {
      if (!open.isEmpty() && block.before.start() - last(open).before.end() > 2 * CONTEXT) {
        hunks.add(around(open, before));
        open = new ArrayList<>();
      }
      open.add(block);
    }
    if (!open.isEmpty()) {
      hunks.add(around(open, before));
    }
    return hunks;
  }

  /** Where the hunk stands in one of the texts, as its head tells it. */
  String range(boolean older) {
    int shift = blocks.get(0).after.start() - blocks.get(0).before.start();
    int growth = last(blocks).after.end() - last(blocks).before.end();
    int from = older ? start : start + shift;
    int length = (older ? end : end + growth) - from;
    int first = length == 0 ? from : from + 1;
    return length == 1 ? Integer.toString(first) : first + "," + length;
  }

  private static Hunk around(List<Block> blocks, DiffLines before) {
    int start = Math.max(0, blocks.get(0).before.start() - CONTEXT);
    int end = Math.min(before.count(), last(blocks).before.end() + CONTEXT);
    return new Hunk(start, end, List.copyOf(blocks));
  }

  private static List<Block> blocks(List<Change> changes, DiffLines before, DiffLines after) {
    List<Block> blocks = new ArrayList<>();
    for (Change change : changes) {
      Span older = lines(change.before(), before);
      Span newer = lines(change.after(), after);
      boolean touches =
          !blocks.isEmpty()
              && (older.start() <= last(blocks).before.end()
                  || newer.start() <= last(blocks).after.end());
      if (touches) {
        Block widened = last(blocks);
        blocks.set(
            blocks.size() - 1, new Block(widened.before.cover(older), widened.after.cover(newer)));
      } else {
        blocks.add(new Block(older, newer));
      }
    }
    List<Block> narrow = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Block trimmed = trim(block, before, after);
      if (!trimmed.before.isEmpty() || !trimmed.after.isEmpty()) {
        narrow.add(trimmed);
      }
    }
    return narrow;
  }

  private static Span lines(Span changed, DiffLines lines) {
    int end = Math.min(lines.count(), lines.lineOf(changed.end()) + 1);
    return new Span(Math.min(lines.lineOf(changed.start()), end), end);
  }

  /** A change of whole lines reaches to the start of the next one, which is not changed. */
  private static Block trim(Block block, DiffLines before, DiffLines after) {
    int start = block.before.start();
    int newStart = block.after.start();
    int end = block.before.end();
    int newEnd = block.after.end();
    while (start < end && newStart < newEnd && before.isSame(start, after, newStart)) {
      start++;
      newStart++;
    }
    while (start < end && newStart < newEnd && before.isSame(end - 1, after, newEnd - 1)) {
      end--;
      newEnd--;
    }
    return new Block(new Span(start, end), new Span(newStart, newEnd));
  }

  private static Block last(List<Block> blocks) {
    return blocks.get(blocks.size() - 1);
  }
}
