package io.github.smslint.suppression;

import io.github.smslint.source.Span;
import io.github.smslint.suppression.Suppression.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds which directive ends which block: one that names rules ends the innermost block of each,
 * one without rules all that are open.
 */
final class Blocks {

  /** One rule of a block that has begun. */
  private static final class Part {

    private final int begin;
    private int end = -1;

    Part(int begin) {
      this.begin = begin;
    }
  }

  private final List<Directive> directives;
  private final Map<Integer, List<Part>> parts = new HashMap<>();
  private final Map<Integer, List<Boolean>> ends = new HashMap<>();
  private final Map<Integer, Integer> ended = new HashMap<>();
  private final Map<String, Deque<Part>> open = new HashMap<>();

  /**
   * @param directives in the order of the file
   */
  Blocks(List<Directive> directives) {
    this.directives = directives;
    for (int index = 0; index < directives.size(); index++) {
      Kind kind = directives.get(index).kind();
      if (kind == Kind.BLOCK) {
        begin(index);
      } else if (kind == Kind.END) {
        end(index);
      }
    }
  }

  private void begin(int index) {
    List<Part> begun = new ArrayList<>(1);
    for (NamedRule rule : directives.get(index).rules()) {
      Part part = new Part(index);
      Deque<Part> same = open.get(rule.id());
      if (same == null) {
        same = new ArrayDeque<>(1);
        open.put(rule.id(), same);
      }
      same.push(part);
      begun.add(part);
    }
    parts.put(index, begun);
  }

  private void end(int index) {
    List<Boolean> matched = new ArrayList<>(1);
    int before = -1;
    boolean several = false;
    List<Part> closed = new ArrayList<>(1);
    if (directives.get(index).rules().isEmpty()) {
      for (Deque<Part> same : open.values()) {
        closed.addAll(same);
      }
      open.clear();
      matched.add(!closed.isEmpty());
    }
    for (NamedRule rule : directives.get(index).rules()) {
      Deque<Part> same = open.get(rule.id());
      boolean found = same != null && !same.isEmpty();
      matched.add(found);
      if (found) {
        closed.add(same.pop());
      }
    }
    for (Part part : closed) {
      part.end = index;
      several |= before >= 0 && before != part.begin;
      before = part.begin;
    }
    ends.put(index, matched);
    if (before >= 0 && !several && !matched.contains(false)) {
      ended.put(index, before);
    }
  }

  /**
   * What is to be told at a directive, or null where it is no end of a block.
   *
   * @param removals what to delete for each directive
   */
  Block of(int index, List<Span> removals, int length) {
    if (ends.containsKey(index)) {
      return new Block(List.of(), ends.get(index), null);
    }
    List<Part> begun = parts.get(index);
    if (begun == null) {
      return null;
    }
    List<Span> covered = new ArrayList<>(begun.size());
    List<Boolean> matched = new ArrayList<>(begun.size());
    int start = directives.get(index).span().end();
    int only = begun.isEmpty() ? -1 : begun.get(0).end;
    for (Part part : begun) {
      boolean isEnded = part.end >= 0;
      int end = isEnded ? directives.get(part.end).span().start() : length;
      covered.add(new Span(start, end));
      matched.add(isEnded);
      only = only == part.end ? only : -1;
    }
    boolean own = only >= 0 && Integer.valueOf(index).equals(ended.get(only));
    return new Block(covered, matched, own ? removals.get(only) : null);
  }
}
