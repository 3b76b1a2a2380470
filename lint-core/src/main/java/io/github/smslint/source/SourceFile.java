package io.github.smslint.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/**
 * One file of the project: its path, bytes, decoded text and line index, and the spans in it that
 * are secrets; knows nothing of formats. Decoding happens at first need.
 */
public final class SourceFile {

  private static final Comparator<Span> BY_START =
      new Comparator<>() {
        @Override
        public int compare(Span one, Span other) {
          return Integer.compare(one.start(), other.start());
        }
      };

  private final String path;
  private byte[] bytes;
  private final List<Span> marked = new ArrayList<>(0);
  private List<Span> secrets = List.of();
  private SourceText text;
  private LineIndex lines;
  private int unitsBefore;
  private int linesBefore;

  /**
   * @param path the path from the project root, with {@code /} between its parts
   * @param bytes the content, which the new object owns
   */
  public SourceFile(String path, byte[] bytes) {
    this.path = path;
    this.bytes = bytes;
  }

  /** A file made from text, for tests and for texts given on the command line. */
  public static SourceFile of(String path, String content) {
    if (content.startsWith("\uFEFF")) {
      return new SourceFile(path, content.getBytes(StandardCharsets.UTF_8));
    }
    SourceFile file = new SourceFile(path, null);
    file.text = new SourceText(content, StandardCharsets.UTF_8, false, false);
    return file;
  }

  /**
   * Some lines of a large file, of which the others are not kept. Spans count from where these
   * lines begin, positions from the beginning of the file.
   *
   * @param unitsBefore how many UTF-16 units of the file stand before them
   * @param linesBefore how many lines stand before them
   */
  public static SourceFile excerpt(String path, String lines, int unitsBefore, int linesBefore) {
    SourceFile file = new SourceFile(path, null);
    file.text = new SourceText(lines, StandardCharsets.UTF_8, false, false);
    file.unitsBefore = unitsBefore;
    file.linesBefore = linesBefore;
    return file;
  }

  /** How many UTF-16 units stand before what is kept of the file; 0 where it is whole. */
  public int unitsBefore() {
    return unitsBefore;
  }

  public String path() {
    return path;
  }

  /** The last part of the path. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** The path without its last part and without a slash at its end; empty at the root. */
  public String folder() {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  /** The bytes themselves, not a copy. */
  public synchronized byte[] bytes() {
    if (bytes == null) {
      bytes = text.content().getBytes(StandardCharsets.UTF_8);
    }
    return bytes;
  }

  public synchronized boolean isBinary() {
    // A text needs no bytes to tell that it holds no zero.
    boolean plain = bytes == null && text.content().indexOf('\0') < 0;
    return !plain && SourceDecoder.isBinary(bytes());
  }

  public synchronized SourceText text() {
    if (text == null) {
      text = SourceDecoder.decode(bytes);
    }
    return text;
  }

  public String content() {
    return text().content();
  }

  public synchronized LineIndex lines() {
    if (lines == null) {
      lines = new LineIndex(content(), linesBefore);
    }
    return lines;
  }

  /** Marks a span whose characters must never be shown. */
  public synchronized void markSecret(Span span) {
    marked.add(span);
    secrets = null;
  }

  /** What is marked as secret, in the order of the file and without overlaps. */
  public synchronized List<Span> secrets() {
    if (secrets == null) {
      secrets = merged(marked);
    }
    return secrets;
  }

  private static List<Span> merged(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(BY_START);
    List<Span> merged = new ArrayList<>(sorted.size());
    for (Span span : sorted) {
      int last = merged.size() - 1;
      if (last >= 0 && span.start() < merged.get(last).end()) {
        merged.set(last, merged.get(last).cover(span));
      } else {
        merged.add(span);
      }
    }
    return Collections.unmodifiableList(merged);
  }

  @Override
  public String toString() {
    return path;
  }
}
