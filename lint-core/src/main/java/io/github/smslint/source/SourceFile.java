package io.github.smslint.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One file of the project: its path, bytes, decoded text and line index, and the spans in it that
 * are secrets; knows nothing of formats. Decoding happens at first need.
 */
public final class SourceFile {

  private final String path;
  private final byte[] bytes;
  private final List<Span> secrets = new ArrayList<>(0);
  private SourceText text;
  private LineIndex lines;

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
    return new SourceFile(path, content.getBytes(StandardCharsets.UTF_8));
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
  public byte[] bytes() {
    return bytes;
  }

  public boolean isBinary() {
    return SourceDecoder.isBinary(bytes);
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
      lines = new LineIndex(content());
    }
    return lines;
  }

  /** Marks a span whose characters must never be shown. */
  public synchronized void markSecret(Span span) {
    secrets.add(span);
  }

  /** The marked spans in no particular order, as a copy. */
  public synchronized List<Span> secrets() {
    return List.copyOf(secrets);
  }

  @Override
  public String toString() {
    return path;
  }
}
