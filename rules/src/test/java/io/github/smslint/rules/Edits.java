package io.github.smslint.rules;

import io.github.smslint.source.Edit;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Applies the edits of fixes to a text. */
public final class Edits {

  private Edits() {}

  /** The text after all edits, which must not overlap. */
  public static String apply(String text, List<Edit> edits) {
    List<Edit> backwards = new ArrayList<>(edits);
    backwards.sort(
        Comparator.<Edit>comparingInt(edit -> edit.location().span().start()).reversed());
    StringBuilder edited = new StringBuilder(text);
    for (Edit edit : backwards) {
      Span span = edit.location().span();
      edited.replace(span.start(), span.end(), edit.replacement());
    }
    return edited.toString();
  }
}
