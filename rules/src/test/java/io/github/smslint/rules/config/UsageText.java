package io.github.smslint.rules.config;

import io.github.smslint.finding.Finding;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;

/** A usage made of lines {@code ROLE=value}; a tilde in a value stands for something unknown. */
final class UsageText {

  private final SourceFile file;
  private final List<Fact> facts = new ArrayList<>();

  UsageText(String... lines) {
    file = SourceFile.of("application.properties", String.join("\n", lines));
    int start = 0;
    for (String line : lines) {
      int value = start + line.indexOf('=') + 1;
      Role role = Role.valueOf(line.substring(0, line.indexOf('=')));
      facts.add(new Fact(role, text(value, start + line.length()), "sms." + role));
      start += line.length() + 1;
    }
  }

  /** Adds what an import or a class name says: a value that is not what stands there. */
  UsageText sdk(Role role, String value, String name) {
    SourceFile code = SourceFile.of("SmsService.java", "import " + name + ";");
    Mapping mapping = new Mapping.Builder(7).escape(value.length(), 7, name.length()).build();
    Literal literal = new Literal(code, value, mapping, Notation.FIXED);
    facts.add(new Fact(role, Text.of(literal), "SmsService"));
    return this;
  }

  Usage usage() {
    return new Usage(Deployment.UNBOUND, facts);
  }

  List<Finding> findings(Rule rule) {
    Report report = new Report(rule.description());
    rule.visitUsage(usage(), report);
    return report.findings();
  }

  /** The properties after the edits of a fix, given in the order of the file or against it. */
  String after(List<Edit> edits) {
    StringBuilder content = new StringBuilder(file.content());
    List<Edit> backwards = new ArrayList<>(edits);
    backwards.sort((one, other) -> other.location().span().start() - one.location().span().start());
    for (Edit edit : backwards) {
      Span span = edit.location().span();
      content.replace(span.start(), span.end(), edit.replacement());
    }
    return content.toString();
  }

  private Text text(int start, int end) {
    List<Piece> pieces = new ArrayList<>();
    int from = start;
    for (int at = start; at < end; at++) {
      if (file.content().charAt(at) == '~') {
        if (at > from) {
          pieces.add(Literal.plain(file, from, at));
        }
        pieces.add(new Hole("", new Location(file, new Span(at, at + 1))));
        from = at + 1;
      }
    }
    if (from < end || pieces.isEmpty()) {
      pieces.add(Literal.plain(file, from, end));
    }
    return Text.of(pieces);
  }
}
