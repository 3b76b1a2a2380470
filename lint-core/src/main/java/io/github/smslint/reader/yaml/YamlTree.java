package io.github.smslint.reader.yaml;

import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.Nesting;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The tree of a YAML file, built of what is told in the order of the file. */
final class YamlTree {

  /** The style of a scalar that is written without quotes. */
  static final char PLAIN = 0;

  private final String text;
  private final YamlScalars scalars;
  private final YamlComments comments;
  private final YamlAnchors anchors = new YamlAnchors();
  private final List<YamlFrame> frames = new ArrayList<>();
  private final List<Value> roots = new ArrayList<>();
  private final ProblemList problems = new ProblemList();
  private int lastEnd;
  private int lastLines = -1;

  /**
   * @param text the characters to read, at the same offsets as in the file
   */
  YamlTree(SourceFile file, String text, YamlRepairs repairs) {
    this.text = text;
    this.scalars = new YamlScalars(file, text, repairs);
    this.comments = new YamlComments(file, text);
  }

  ProblemList problems() {
    return problems;
  }

  YamlComments comments() {
    return comments;
  }

  /** Whether what is open is as deep as a tree may become. */
  boolean isFull() {
    return frames.size() >= Nesting.DEEPEST;
  }

  /** The documents; after an error what could be read of them. */
  List<Value> roots() {
    while (!frames.isEmpty()) {
      close(lastEnd);
    }
    return roots;
  }

  /** After an error the offset from which on nothing is in the tree. */
  int resume() {
    Span key = frames.isEmpty() ? null : frames.get(frames.size() - 1).openKey();
    int from = key == null ? lastEnd : key.start();
    comments.between(lastEnd, from);
    while (key != null && from > 0 && !Whitespace.isBreak(text.charAt(from - 1))) {
      from--;
    }
    return from;
  }

  /** A quoted scalar over several lines that ends right before an error has lost its end. */
  YamlFailure blame(YamlFailure failure) {
    boolean lostEnd = lastLines >= 0 && failure.place() == afterBlanks(lastEnd);
    return lostEnd ? new YamlFailure(lastLines, lastLines, failure.reason()) : failure;
  }

  /** Where reading went on behind what was told last. */
  int next() {
    return afterBlanks(lastEnd);
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < text.length() && Whitespace.isBlankOrBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  void beginDocument() {
    anchors.clear();
  }

  /**
   * Takes a scalar.
   *
   * @param style its quote, {@code |}, {@code >} or {@link #PLAIN}
   * @param value what it says, or null if that is sure to be what its characters do
   * @param start the offset of its first character, behind anchor and tag
   * @param anchor its anchor's name, or null
   */
  void scalar(char style, String value, int start, int end, String anchor) {
    boolean block = style == '|' || style == '>';
    boolean quoted = style == '"' || style == '\'';
    TextValue scalar = scalars.read(style, value, start, end, inFlow());
    comments.between(lastEnd, block ? Whitespace.nextBreak(text, start, end) : start);
    lastEnd = block ? scalar.span().end() : end;
    lastLines = quoted && Whitespace.nextBreak(text, start, end) < end ? start : -1;
    anchors.complete(anchor, scalar, 1, 1);
    add(scalar, scalar.span(), 1, 1);
  }

  /** Takes the name of an anchor where its value is meant. */
  void alias(String name, int start, int end) {
    Span written = new Span(start, end);
    lastLines = -1;
    comments.between(lastEnd, start);
    lastEnd = end;
    YamlAnchors.Anchored anchored = anchors.find(name);
    boolean usable = anchored != null && frames.size() + anchored.height() <= Nesting.DEEPEST;
    if (usable && anchors.use(anchored)) {
      add(anchored.value(), written, anchored.weight(), anchored.height());
    } else {
      String reason = anchored == null ? "unknown alias" : "aliases stand for too much";
      problems.add(start, end, reason);
      add(scalars.empty(start), written, 1, 1);
    }
  }

  /**
   * Begins a map or list.
   *
   * @param start the offset of its first character, behind anchor and tag
   * @param anchor its anchor's name, or null
   */
  void open(boolean map, boolean flow, int start, String anchor) {
    anchors.begin(anchor);
    lastLines = -1;
    frames.add(new YamlFrame(map, flow, start, anchor));
  }

  /** Ends what was begun last; where, counts only for what is written in brackets or braces. */
  void close(int end) {
    YamlFrame frame = frames.remove(frames.size() - 1);
    Value value = frame.close(end);
    if (frame.isFlow()) {
      comments.between(lastEnd, end);
      lastEnd = Math.max(lastEnd, end);
    }
    lastLines = -1;
    anchors.complete(frame.anchor(), value, frame.weight(), frame.height());
    add(value, value.span(), frame.weight(), frame.height());
  }

  /** Takes the rest of the file, in which are only comments. */
  void finish() {
    comments.between(lastEnd, text.length());
  }

  private void add(Value value, Span written, int weight, int height) {
    if (frames.isEmpty()) {
      roots.add(value);
    } else {
      frames.get(frames.size() - 1).add(value, written, weight, height);
    }
  }

  private boolean inFlow() {
    return !frames.isEmpty() && frames.get(frames.size() - 1).isFlow();
  }
}
