package io.github.smslint.reader.yaml;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.ProblemList;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Reads YAML. Each document is a root, a broken line spoils only itself, and what of the file finds
 * no place in the documents any more is one further root, read line by line.
 */
public final class YamlReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    YamlMask mask = YamlMask.of(file.content());
    YamlRepairs repairs = new YamlRepairs(file, mask);
    YamlTree tree;
    YamlFailure failure;
    boolean parsed;
    do {
      tree = new YamlTree(file, mask.text(), repairs);
      failure = SimpleYaml.read(mask.text(), tree);
      parsed = failure == SimpleYaml.UNSURE;
      if (parsed) {
        tree = new YamlTree(file, mask.text(), repairs);
        failure = YamlEvents.read(mask.text(), tree);
      }
    } while (failure != null && repairs.repair(failure));
    if (failure != null && !parsed) {
      // How far the parser comes tells what of the file is left for reading line by line.
      tree = new YamlTree(file, mask.text(), repairs);
      YamlEvents.read(mask.text(), tree);
    }
    return document(file, mask, repairs, tree, failure);
  }

  /** What a tree and the lines that found no place in it make, up to a failure or null. */
  static Document document(
      SourceFile file, YamlMask mask, YamlRepairs repairs, YamlTree tree, YamlFailure failure) {
    int rest = failure == null ? Integer.MAX_VALUE : tree.resume();
    List<Value> roots = tree.roots();
    List<Comment> comments = tree.comments().found();
    boolean broken = !repairs.problems().isEmpty();
    if (broken) {
      YamlLines lines = new YamlLines(file, mask, comments);
      addLines(roots, lines, repairs, rest);
      comments.sort(Comparator.comparingInt(comment -> comment.span().start()));
    }
    return new Document(file, Format.YAML, roots, comments, problems(mask, repairs, tree));
  }

  private static void addLines(List<Value> roots, YamlLines lines, YamlRepairs repairs, int rest) {
    for (Span removed : repairs.removed()) {
      if (removed.start() < rest) {
        lines.read(removed);
      }
    }
    lines.readFrom(rest);
    List<Entry> entries = lines.entries();
    if (!entries.isEmpty()) {
      Span span = entries.get(0).span();
      for (Entry entry : entries) {
        span = span.cover(entry.span());
      }
      roots.add(new MapValue(entries, span));
    }
  }

  private static List<SyntaxProblem> problems(YamlMask mask, YamlRepairs repairs, YamlTree tree) {
    ProblemList problems = tree.problems();
    if (mask.firstForbidden() >= 0) {
      problems.add(mask.firstForbidden(), mask.firstForbidden() + 1, "control character");
    }
    for (SyntaxProblem problem : repairs.problems()) {
      problems.add(problem.span().start(), problem.span().end(), problem.reason());
    }
    return problems.all();
  }
}
