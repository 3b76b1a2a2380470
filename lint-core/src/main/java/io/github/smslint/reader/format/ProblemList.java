package io.github.smslint.reader.format;

import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The first problems met in one file, in the order of the file; later ones are not kept. */
public final class ProblemList {

  public static final int MOST = 20;

  private final List<SyntaxProblem> problems = new ArrayList<>(0);

  public void add(int start, int end, String reason) {
    if (problems.size() == MOST) {
      return;
    }
    int place = problems.size();
    while (place > 0 && problems.get(place - 1).span().start() > start) {
      place--;
    }
    problems.add(place, new SyntaxProblem(new Span(start, end), reason));
  }

  public List<SyntaxProblem> all() {
    return List.copyOf(problems);
  }
}
