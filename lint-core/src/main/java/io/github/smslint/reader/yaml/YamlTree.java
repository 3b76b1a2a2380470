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
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Builds the tree of a YAML file from the parser's events, as far as they come. */
final class YamlTree {

  /** The parser copies what it has read each time that its buffer is used up within a token. */
  private static final int LARGEST_BUFFER = 1 << 22;

  private static final int SMALL_BUFFER = 1 << 13;

  private static final class Small {
    static final LoadSettings SETTINGS = withBuffer(SMALL_BUFFER + 16);
  }

  private final String text;
  private final YamlOffsets offsets;
  private final YamlScalars scalars;
  private final YamlComments comments;
  private final YamlAnchors anchors = new YamlAnchors();
  private final List<YamlFrame> frames = new ArrayList<>();
  private final List<Value> roots = new ArrayList<>();
  private final ProblemList problems = new ProblemList();
  private int lastEnd;
  private int lastLines = -1;

  /**
   * @param text the characters to parse, at the same offsets as in the file
   */
  YamlTree(SourceFile file, String text, YamlRepairs repairs) {
    this.text = text;
    this.offsets = new YamlOffsets(text);
    this.scalars = new YamlScalars(file, text, repairs);
    this.comments = new YamlComments(file, text);
  }

  /** Making settings costs as much as reading a small file, so small files share theirs. */
  private static LoadSettings settings(int length) {
    return length < SMALL_BUFFER
        ? Small.SETTINGS
        : withBuffer(Math.min(length + 16, LARGEST_BUFFER));
  }

  private static LoadSettings withBuffer(int size) {
    return LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).setBufferSize(size).build();
  }

  /** Reads up to the end or the first error, which is returned; null if there was none. */
  YamlFailure read() {
    try {
      for (Event event : new Parse(settings(text.length())).parseString(text)) {
        if (frames.size() >= Nesting.DEEPEST) {
          int place = offsets.utf16(mark(event.getStartMark()));
          return new YamlFailure(place, place, "nested too deeply");
        }
        accept(event);
      }
      comments.between(lastEnd, text.length());
      return null;
    } catch (MarkedYamlEngineException error) {
      return blame(YamlFailure.of(error, offsets, text.length()));
    } catch (RuntimeException parserDefect) {
      int place = afterBlanks(lastEnd);
      return new YamlFailure(place, place, "not YAML");
    }
  }

  ProblemList problems() {
    return problems;
  }

  YamlComments comments() {
    return comments;
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
  private YamlFailure blame(YamlFailure failure) {
    boolean lostEnd = lastLines >= 0 && failure.place() == afterBlanks(lastEnd);
    return lostEnd ? new YamlFailure(lastLines, lastLines, failure.reason()) : failure;
  }

  private int afterBlanks(int from) {
    int at = from;
    while (at < text.length() && Whitespace.isBlankOrBreak(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void accept(Event event) {
    switch (event.getEventId()) {
      case DocumentStart:
        anchors.clear();
        break;
      case Scalar:
        scalar((ScalarEvent) event);
        break;
      case Alias:
        alias((AliasEvent) event);
        break;
      case MappingStart:
      case SequenceStart:
        open((CollectionStartEvent) event);
        break;
      case MappingEnd:
      case SequenceEnd:
        close(end(event));
        break;
      default:
        break;
    }
  }

  private void scalar(ScalarEvent event) {
    int end = end(event);
    int start = start(event, event.getTag().isPresent());
    TextValue value = scalars.read(event, start, end, inFlow());
    boolean block = event.isLiteral() || event.isFolded();
    boolean quoted = event.isSQuoted() || event.isDQuoted();
    comments.between(lastEnd, block ? Whitespace.nextBreak(text, start, end) : start);
    lastEnd = block ? value.span().end() : end;
    lastLines = quoted && Whitespace.nextBreak(text, start, end) < end ? start : -1;
    anchors.complete(anchor(event), value, 1, 1);
    add(value, value.span(), 1, 1);
  }

  private void alias(AliasEvent event) {
    int start = offsets.utf16(mark(event.getStartMark()));
    Span written = new Span(start, end(event));
    lastLines = -1;
    comments.between(lastEnd, start);
    lastEnd = written.end();
    YamlAnchors.Anchored anchored = anchors.find(event.getAlias().getValue());
    boolean usable = anchored != null && frames.size() + anchored.height() <= Nesting.DEEPEST;
    if (usable && anchors.use(anchored)) {
      add(anchored.value(), written, anchored.weight(), anchored.height());
    } else {
      String reason = anchored == null ? "unknown alias" : "aliases stand for too much";
      problems.add(written.start(), written.end(), reason);
      add(scalars.empty(start), written, 1, 1);
    }
  }

  private void open(CollectionStartEvent event) {
    String anchor = anchor(event);
    anchors.begin(anchor);
    lastLines = -1;
    int start = start(event, event.getTag().isPresent());
    boolean map = event.getEventId() == Event.ID.MappingStart;
    frames.add(new YamlFrame(map, event.isFlow(), start, anchor));
  }

  private void close(int end) {
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

  /** Where the scalar or collection itself begins. */
  private int start(NodeEvent event, boolean tagged) {
    int start = offsets.utf16(mark(event.getStartMark()));
    boolean named = tagged || event.getAnchor().isPresent();
    return named ? scalars.afterProperties(start, end(event)) : start;
  }

  private int end(Event event) {
    return offsets.utf16(mark(event.getEndMark()));
  }

  private static int mark(Optional<Mark> mark) {
    return mark.orElseThrow().getIndex();
  }

  private static String anchor(NodeEvent event) {
    return event.getAnchor().isPresent() ? event.getAnchor().get().getValue() : null;
  }
}
