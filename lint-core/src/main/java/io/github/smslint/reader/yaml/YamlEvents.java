package io.github.smslint.reader.yaml;

import io.github.smslint.reader.format.Whitespace;
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

/** Reads any YAML by its parser, whose events it tells a tree. */
final class YamlEvents {

  /** The parser copies what it has read each time that its buffer is used up within a token. */
  private static final int LARGEST_BUFFER = 1 << 22;

  private static final int SMALL_BUFFER = 1 << 13;

  private static final class Small {
    static final LoadSettings SETTINGS = withBuffer(SMALL_BUFFER + 16);
  }

  private final String text;
  private final YamlTree tree;
  private final YamlOffsets offsets;

  private YamlEvents(String text, YamlTree tree) {
    this.text = text;
    this.tree = tree;
    this.offsets = new YamlOffsets(text);
  }

  /** Reads up to the end or the first error, which is returned; null if there was none. */
  static YamlFailure read(String text, YamlTree tree) {
    return new YamlEvents(text, tree).read();
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

  private YamlFailure read() {
    try {
      for (Event event : new Parse(settings(text.length())).parseString(text)) {
        if (tree.isFull()) {
          int place = offsets.utf16(mark(event.getStartMark()));
          return new YamlFailure(place, place, "nested too deeply");
        }
        accept(event);
      }
      tree.finish();
      return null;
    } catch (MarkedYamlEngineException error) {
      return tree.blame(YamlFailure.of(error, offsets, text.length()));
    } catch (RuntimeException parserDefect) {
      return new YamlFailure(tree.next(), tree.next(), "not YAML");
    }
  }

  private void accept(Event event) {
    switch (event.getEventId()) {
      case DocumentStart:
        tree.beginDocument();
        break;
      case Scalar:
        scalar((ScalarEvent) event);
        break;
      case Alias:
        String name = ((AliasEvent) event).getAlias().getValue();
        tree.alias(name, offsets.utf16(mark(event.getStartMark())), end(event));
        break;
      case MappingStart:
      case SequenceStart:
        open((CollectionStartEvent) event);
        break;
      case MappingEnd:
      case SequenceEnd:
        tree.close(end(event));
        break;
      default:
        break;
    }
  }

  private void scalar(ScalarEvent event) {
    int start = start(event, event.getTag().isPresent());
    tree.scalar(style(event), event.getValue(), start, end(event), anchor(event));
  }

  private static char style(ScalarEvent event) {
    if (event.isPlain()) {
      return YamlTree.PLAIN;
    }
    if (event.isSQuoted() || event.isDQuoted()) {
      return event.isDQuoted() ? '"' : '\'';
    }
    return event.isFolded() ? '>' : '|';
  }

  private void open(CollectionStartEvent event) {
    int start = start(event, event.getTag().isPresent());
    boolean map = event.getEventId() == Event.ID.MappingStart;
    tree.open(map, event.isFlow(), start, anchor(event));
  }

  /** Where the scalar or collection itself begins. */
  private int start(NodeEvent event, boolean tagged) {
    int start = offsets.utf16(mark(event.getStartMark()));
    boolean named = tagged || event.getAnchor().isPresent();
    return named ? afterProperties(start, end(event)) : start;
  }

  /** The offset of the scalar or collection itself after the anchor and tag before it. */
  private int afterProperties(int start, int end) {
    int at = start;
    while (at < end) {
      char character = text.charAt(at);
      if (character == '#') {
        at = Whitespace.nextBreak(text, at, end);
      } else if (Whitespace.isBlankOrBreak(character)) {
        at++;
      } else if (character == '&' || character == '!') {
        at = propertyEnd(at, end);
      } else {
        return at;
      }
    }
    return end;
  }

  private int propertyEnd(int start, int end) {
    boolean verbatim = text.startsWith("!<", start);
    int at = start + 1;
    while (at < end && !Whitespace.isBlankOrBreak(text.charAt(at))) {
      if (!verbatim && ",[]{}".indexOf(text.charAt(at)) >= 0) {
        return at;
      }
      at++;
    }
    return at;
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
