package io.github.smslint.source;

/** A span in a file. */
public record Location(SourceFile file, Span span) {

  public Position start() {
    return file.lines().position(span.start());
  }

  public Position end() {
    return file.lines().endPosition(span);
  }

  /** The characters that stand there, secrets included: never to be shown as they are. */
  public String written() {
    return file.content().substring(span.start(), span.end());
  }
}
