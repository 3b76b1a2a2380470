package io.github.smslint.suppression;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.suppression.Suppression.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds the directives in the comments of one file. */
public final class Suppressions {

  private final String content;
  private final LineIndex lines;
  private final Document document;
  private final CommentMarks marks;
  private final CommentSpans comments;
  private final List<Directive> directives = new ArrayList<>();
  private final List<Span> hosts = new ArrayList<>();

  private Suppressions(SourceFile file, Document document) {
    this.content = file.content();
    this.lines = file.lines();
    this.document = document;
    this.marks = new CommentMarks(content);
    this.comments =
        document == null
            ? CommentSpans.ofLines(content, lines, marks)
            : CommentSpans.of(content, document.comments());
  }

  /**
   * The directives of a file, in its order.
   *
   * @param document the file's tree; null for a file of a format without comments that smslint
   *     knows, in which lines that begin with a comment mark are taken for comments
   */
  public static List<Suppression> of(SourceFile file, Document document) {
    boolean plain = document == null || document.format() == Format.PLAIN;
    Suppressions suppressions = new Suppressions(file, plain ? null : document);
    suppressions.findDirectives();
    return suppressions.attached();
  }

  /** What stands behind a directive in its line is part of it. */
  private void findDirectives() {
    int at = content.indexOf(Directive.PREFIX);
    while (at >= 0) {
      Span host = Directive.kindAt(content, at) == null ? null : host(at);
      int next = host == null ? at + 1 : add(at, host);
      at = content.indexOf(Directive.PREFIX, next);
    }
  }

  /** The comment that begins with what stands at an offset, or null where none does. */
  private Span host(int at) {
    Span comment = comments.around(at);
    if (comment != null && marks.fill(comment.start(), at)) {
      return comment;
    }
    boolean elsewhere = comment == null && document != null;
    return elsewhere || Directive.kindAt(content, at) != Kind.LINE ? null : commentBehind(at);
  }

  /** Behind code, or code that is commented out, only what covers its own line is looked for. */
  private Span commentBehind(int at) {
    Span comment = comments.around(at);
    Span line = lines.line(lines.lineOf(at));
    int from = comment == null ? line.start() : Math.max(line.start(), comment.start());
    int mark = marks.beginBefore(at, from);
    int end = comment == null ? line.end() : Math.min(line.end(), comment.end());
    return mark < 0 ? null : new Span(mark, marks.behindEnd(marks.firstEnd(at, end), end));
  }

  private int add(int at, Span host) {
    int lineEnd = lines.line(lines.lineOf(at)).end();
    int limit = marks.firstEnd(at, Math.min(lineEnd, host.end()));
    while (limit > at && content.charAt(limit - 1) == '*') {
      limit--;
    }
    Directive directive = Directive.read(content, at, limit);
    if (directive != null) {
      directives.add(directive);
      hosts.add(host);
    }
    return limit;
  }

  private List<Suppression> attached() {
    LineReach reach = new LineReach(content, lines, document);
    boolean asked = false;
    for (Directive directive : directives) {
      asked |= ask(reach, directive);
    }
    if (asked && document != null) {
      reach.walk(document);
    }
    List<Suppression> attached = new ArrayList<>(directives.size());
    List<Span> removals = removals();
    Blocks blocks = new Blocks(directives);
    for (int index = 0; index < directives.size(); index++) {
      Block block = blocks.of(index, removals, content.length());
      attached.add(attach(directives.get(index), reach, removals.get(index), block));
    }
    return attached;
  }

  private List<Span> removals() {
    Removal removal = new Removal(content, marks);
    List<Span> removals = new ArrayList<>(directives.size());
    for (int index = 0; index < directives.size(); index++) {
      removals.add(removal.of(directives.get(index), hosts.get(index)));
    }
    return removals;
  }

  private boolean ask(LineReach reach, Directive directive) {
    int line = lines.lineOf(directive.span().start());
    if (directive.kind() == Kind.LINE) {
      reach.askForTouched(line);
      return true;
    }
    int target = comments.codeFrom(lines.line(line).end());
    if (directive.kind() != Kind.NEXT_LINE || target == content.length()) {
      return false;
    }
    reach.askForBegun(target);
    return true;
  }

  private Suppression attach(Directive directive, LineReach reach, Span removal, Block block) {
    int line = lines.lineOf(directive.span().start());
    Span comment = null;
    Span covered = null;
    switch (directive.kind()) {
      case FILE:
        covered = new Span(0, content.length());
        break;
      case LINE:
        covered = reach.touching(line);
        break;
      case NEXT_LINE:
        int lineEnd = lines.line(line).end();
        int target = comments.codeFrom(lineEnd);
        comment = commentBelow(lineEnd);
        covered = target == content.length() ? null : reach.begunAt(target);
        break;
      default:
        break;
    }
    return new Suppression(
        directive.kind(),
        directive.span(),
        directive.rules(),
        directive.reason(),
        comment,
        covered,
        removal,
        block);
  }

  /** The next line that is not blank, where a comment stands in it; else null. */
  private Span commentBelow(int lineEnd) {
    int start = comments.visibleFrom(lineEnd);
    if (start == content.length() || comments.around(start) == null) {
      return null;
    }
    return lines.line(lines.lineOf(start));
  }
}
