package io.github.smslint.reader;

import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes broken lines of a YAML file readable, so that the others keep their place in the tree: at
 * first the line's value becomes a plain scalar; where that does not help, the line is taken out.
 */
final class YamlRepairs {

  private static final String SPECIAL = ":#{}[],\"'&*!|>%@`?-";

  private static final int MOST_REPAIRS = 10;

  /** How many characters may be parsed again altogether. */
  private static final int MOST_WORK = 10_000_000;

  private final SourceFile file;
  private final YamlMask mask;
  private final List<SyntaxProblem> problems = new ArrayList<>();
  private final List<Span> repaired = new ArrayList<>();
  private final List<Span> removed = new ArrayList<>();
  private int left;

  YamlRepairs(SourceFile file, YamlMask mask) {
    this.file = file;
    this.mask = mask;
    int affordable = MOST_WORK / Math.max(1, mask.content().length());
    this.left = Math.min(MOST_REPAIRS, Math.max(2, affordable));
  }

  /** Whether the line to blame could be changed, so that parsing once more may lead further. */
  boolean repair(YamlFailure failure) {
    LineIndex lines = file.lines();
    Span line = lines.line(lines.lineOf(failure.suspect()));
    boolean again = touch(line.start());
    if (!again) {
      report(failure);
    }
    left--;
    if (left < 0 || removed.contains(line)) {
      return false;
    }
    if (!again) {
      repaired.add(line);
      if (makePlain(line)) {
        return true;
      }
    }
    return remove(line);
  }

  /** One problem for each line that was repaired, and for the one that could not be. */
  List<SyntaxProblem> problems() {
    return problems;
  }

  /** The lines that are missing in the tree, in their order. */
  List<Span> removed() {
    return removed;
  }

  /** Whether the offset stands in a line that was changed. */
  boolean touch(int offset) {
    for (int at = 0; at < repaired.size(); at++) {
      if (repaired.get(at).start() <= offset && offset <= repaired.get(at).end()) {
        return true;
      }
    }
    return false;
  }

  private void report(YamlFailure failure) {
    LineIndex lines = file.lines();
    int blamed = lines.lineOf(failure.suspect());
    int end = lines.line(blamed).end();
    boolean noticedThere = lines.lineOf(failure.place()) == blamed && failure.place() < end;
    int start = noticedThere ? failure.place() : failure.suspect();
    Span span = new Span(start, Math.max(start, end));
    problems.add(new SyntaxProblem(span, failure.reason()));
  }

  private boolean remove(Span line) {
    int at = Whitespace.skipBlanks(mask.content(), line.start(), line.end());
    if (at == line.end() || mask.charAt(at) == '#') {
      return false;
    }
    mask.comment(at);
    int place = removed.size();
    while (place > 0 && removed.get(place - 1).start() > line.start()) {
      place--;
    }
    removed.add(place, line);
    return true;
  }

  /** Hides in the line's value what means something; tells whether there was anything. */
  private boolean makePlain(Span line) {
    int at = YamlLines.valueStart(mask, line);
    int end = line.end();
    while (end > at && (mask.charAt(end - 1) == ',' || Whitespace.isBlank(mask.charAt(end - 1)))) {
      end--;
    }
    boolean changed = false;
    for (int first = at; at < end; at++) {
      char character = mask.charAt(at);
      if (character == '#' && at > first && Whitespace.isBlank(mask.charAt(at - 1))) {
        break;
      }
      if (SPECIAL.indexOf(character) >= 0) {
        mask.hide(at);
        changed = true;
      }
    }
    return changed;
  }
}
