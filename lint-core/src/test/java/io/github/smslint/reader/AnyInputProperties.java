package io.github.smslint.reader;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for a reader whatever stands in the file. */
public abstract class AnyInputProperties {

  private final List<String> marks;

  /**
   * @param marks what means something to the reader, and some words
   */
  protected AnyInputProperties(String... marks) {
    this.marks = List.of(marks);
  }

  protected abstract ReadTree read(String content);

  /** Checks what must be true of every tree that the reader makes. */
  protected void check(ReadTree tree) {
    tree.checkSound();
  }

  @Property(tries = 300)
  public void anyTextIsReadWithoutFailure(@ForAll String content) {
    check(read(content));
  }

  @Property(tries = 1000)
  public void anyMixOfMarksIsReadWithoutFailure(@ForAll("mixesOfMarks") String content) {
    check(read(content));
  }

  @Provide
  public Arbitrary<String> mixesOfMarks() {
    return mixes(40, marks);
  }

  /** Up to so many parts, one after the other. */
  protected static Arbitrary<String> mixes(int most, List<String> parts) {
    return Arbitraries.of(parts).list().ofMaxSize(most).map(chosen -> String.join("", chosen));
  }
}
