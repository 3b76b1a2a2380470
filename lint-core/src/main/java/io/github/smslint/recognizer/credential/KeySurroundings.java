package io.github.smslint.recognizer.credential;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;

/** Tells whose settings stand around a key. */
final class KeySurroundings {

  private static final int LINES_BEFORE = 5;
  private static final int COMMENT_LINES = 3;
  private static final int REACH = 600;
  private static final int OUTER_MAPS = 16;
  private static final int MOST_ENTRIES = 64;

  private final String content;
  private final LineIndex lines;
  private final Format format;
  private final SupplierMentions mentions;
  private final KeyNames names;
  private final Supplier file;

  /**
   * @param document the file's tree, or null
   */
  KeySurroundings(SourceFile file, Document document, SupplierMentions mentions, KeyNames names) {
    this.content = file.content();
    this.lines = file.lines();
    this.format = document == null ? Format.PLAIN : document.format();
    this.mentions = mentions;
    this.names = names;
    this.file = names.supplierOf(file.name());
  }

  /** Whether the key stands in a tree of settings, where the keys around it say what it is for. */
  boolean isSetting(WrittenKey key) {
    return key.place() != null && format.isSettings();
  }

  /** Whether the file or what stands around the key names Alibaba Cloud and nobody nearer. */
  boolean speakOfAlibaba(WrittenKey key) {
    Supplier named = named(key);
    if (named == Supplier.UNKNOWN) {
      named = isSetting(key) ? aroundSetting(key) : nearby(key);
    }
    if (named == Supplier.UNKNOWN) {
      named = file;
    }
    boolean whole = format.isSource() && mentions.speakOnlyOfAlibaba();
    return named == Supplier.ALIBABA || (named == Supplier.UNKNOWN && whole);
  }

  /** Whether the key's own name or the keys around it name another supplier. */
  boolean nameAnother(WrittenKey key) {
    return named(key) == Supplier.OTHER;
  }

  /** Whether the names or, outside of settings, the lines above name another supplier. */
  boolean speakOfAnother(WrittenKey key) {
    Supplier named = named(key);
    if (named == Supplier.UNKNOWN && !isSetting(key)) {
      named = nearby(key);
    }
    return named == Supplier.OTHER;
  }

  /** Whether Alibaba Cloud is named anywhere in the file or by its name. */
  boolean speakOfAlibabaSomewhere() {
    return mentions.speakOfAlibaba() || file == Supplier.ALIBABA;
  }

  private Supplier named(WrittenKey key) {
    Supplier own = names.supplierOf(key.name().text());
    KeyPlace step = key.place();
    for (int depth = 0; own == Supplier.UNKNOWN && step != null && depth < OUTER_MAPS; depth++) {
      own = names.supplierOf(step.key());
      if (own == Supplier.UNKNOWN && step.holder() instanceof MapValue map) {
        own = declared(map);
      }
      step = step.outer();
    }
    return own;
  }

  /** What an entry such as {@code supplier: alibaba} says. */
  private Supplier declared(MapValue map) {
    int end = Math.min(MOST_ENTRIES, map.entries().size());
    for (int at = 0; at < end; at++) {
      Entry entry = map.entries().get(at);
      if (entry.value() instanceof TextValue text && names.isSupplierKey(entry.key())) {
        return names.supplierOf(text.text().value());
      }
    }
    return Supplier.UNKNOWN;
  }

  /** Words among the settings beside it, or in a comment above it or above their key. */
  private Supplier aroundSetting(WrittenKey key) {
    int line = lines.lineOf(key.start());
    Supplier found = mentions.nearest(key.start(), lines.line(line).start(), endOf(line));
    if (found == Supplier.UNKNOWN) {
      found = commentAbove(line);
    }
    if (found == Supplier.UNKNOWN && !key.place().isAtTop()) {
      Span holder = key.place().holder().span();
      found = mentions.nearest(key.start(), holder.start(), holder.end());
      int keyLine = Math.max(1, lines.lineOf(holder.start()) - 1);
      found = found == Supplier.UNKNOWN ? commentAbove(keyLine) : found;
    }
    return found;
  }

  private Supplier commentAbove(int line) {
    int first = line;
    while (first > 1 && line - first < COMMENT_LINES && isComment(first - 1)) {
      first--;
    }
    int start = Math.max(lines.line(first).start(), lines.line(line).start() - REACH);
    return mentions.nearest(lines.line(line).start(), start, start);
  }

  private boolean isComment(int line) {
    Span span = lines.line(line);
    int at = span.start();
    while (at < span.end() && content.charAt(at) <= ' ') {
      at++;
    }
    return at < span.end() && "#/*<;".indexOf(content.charAt(at)) >= 0;
  }

  private Supplier nearby(WrittenKey key) {
    int line = lines.lineOf(key.start());
    int from = lines.line(Math.max(1, line - LINES_BEFORE)).start();
    int next = Math.min(lines.lineCount(), line + 1);
    return mentions.nearest(
        key.start(), Math.max(from, key.start() - REACH), Math.min(endOf(next), key.end() + REACH));
  }

  private int endOf(int line) {
    return lines.line(line).end();
  }
}
