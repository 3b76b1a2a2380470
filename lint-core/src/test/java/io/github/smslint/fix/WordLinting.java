package io.github.smslint.fix;

import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A linting for tests that reports words and offers others for them, in the order of its rules. */
final class WordLinting implements Linting {

  /** A word that is reported, with the replacement of each of its parts. */
  private record Rule(Severity severity, Fix.Safety safety, List<String> words) {}

  private final List<Rule> rules = new ArrayList<>();
  private int runs;

  /** Reports the first of pairs, and replaces the first of each pair by the second. */
  WordLinting safe(String... pairs) {
    rules.add(new Rule(Severity.ERROR, Fix.Safety.SAFE, List.of(pairs)));
    return this;
  }

  WordLinting suggested(String... pairs) {
    rules.add(new Rule(Severity.ERROR, Fix.Safety.SUGGESTED, List.of(pairs)));
    return this;
  }

  WordLinting warning(String... pairs) {
    rules.add(new Rule(Severity.WARNING, Fix.Safety.SAFE, List.of(pairs)));
    return this;
  }

  int runs() {
    return runs;
  }

  @Override
  public LintResult lint(ProjectFiles files) throws IOException {
    runs++;
    List<SourceFile> read = new ArrayList<>();
    for (String path : files.reported()) {
      read.add(files.read(path));
    }
    List<Finding> findings = new ArrayList<>();
    for (SourceFile file : read) {
      for (Rule rule : rules) {
        find(file, rule, read, findings);
      }
    }
    return new LintResult(findings, List.of(), new Summary(read.size(), 0, 0, 0));
  }

  private static void find(
      SourceFile file, Rule rule, List<SourceFile> read, List<Finding> findings) {
    String word = rule.words().get(0);
    String content = file.content();
    for (int at = content.indexOf(word); at >= 0; at = content.indexOf(word, at + 1)) {
      List<Edit> edits = new ArrayList<>();
      edits.add(edit(file, at, word, rule.words().get(1)));
      for (int part = 2; part < rule.words().size(); part += 2) {
        for (SourceFile other : read) {
          int place = other.content().indexOf(rule.words().get(part));
          if (place >= 0) {
            edits.add(edit(other, place, rule.words().get(part), rule.words().get(part + 1)));
          }
        }
      }
      Message title = Message.of("fix");
      findings.add(
          new Finding("test/word", rule.severity(), edits.get(0).location(), title, List.of())
              .fix(new Fix(title, rule.safety(), edits)));
    }
  }

  private static Edit edit(SourceFile file, int at, String word, String replacement) {
    return new Edit(new Location(file, new Span(at, at + word.length())), replacement);
  }
}
