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

  /** Written out for the same reason as that of {@link Span}. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Location location
        && location.file.equals(file)
        && location.span.equals(span);
  }

  @Override
  public int hashCode() {
    return 31 * file.hashCode() + span.hashCode();
  }
}
