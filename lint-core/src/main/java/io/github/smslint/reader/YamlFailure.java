package io.github.smslint.reader;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why and where the parser gave up.
 *
 * @param place the offset at which it did
 * @param suspect the offset of what is likely to blame, which may stand lines before
 */
record YamlFailure(int place, int suspect, String reason) {

  /**
   * Explains an error.
   *
   * @param length how long the file is
   */
  static YamlFailure of(MarkedYamlEngineException error, YamlOffsets offsets, int length) {
    String context = error.getContext() == null ? "" : error.getContext();
    Mark problem = error.getProblemMark().orElse(null);
    Mark begin = error.getContextMark().orElse(problem);
    int place = problem == null ? length : offsets.utf16(problem.getIndex());
    int start = begin == null ? place : offsets.utf16(begin.getIndex());
    boolean openEnd = context.contains("scalar") || context.contains("flow");
    int suspect = openEnd || context.contains("simple key") ? start : place;
    return new YamlFailure(place, suspect, reason(context, error.getProblem()));
  }

  /** The parser's words without the characters of the file that it quotes at length. */
  private static String reason(String context, String problem) {
    String words = problem == null ? "not YAML" : problem.trim();
    words = until(until(words, ". ("), ", but found: ");
    return context.isEmpty() ? words : context + ": " + words;
  }

  private static String until(String words, String mark) {
    int end = words.indexOf(mark);
    return end < 0 ? words : words.substring(0, end);
  }
}
