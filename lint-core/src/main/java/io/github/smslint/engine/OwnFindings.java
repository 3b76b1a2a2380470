package io.github.smslint.engine;

import io.github.smslint.config.Severity;
import io.github.smslint.document.SyntaxProblem;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Message;
import io.github.smslint.rule.OwnRules;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;

/** The findings that the tool makes itself, about files it cannot use. */
final class OwnFindings {

  private OwnFindings() {}

  /** A file that does not parse matters more where it says something about SMS. */
  static Finding syntax(SourceFile file, SyntaxProblem problem, boolean speaksOfSms) {
    Severity severity = speaksOfSms ? Severity.ERROR : Severity.WARNING;
    Message message = Message.of(OwnRules.SYNTAX + ".problem", problem.reason());
    return new Finding(
        OwnRules.SYNTAX, severity, new Location(file, problem.span()), message, List.of());
  }

  static Finding unreadable(String path, String reason) {
    SourceFile empty = new SourceFile(path, new byte[0]);
    Message message = Message.of(OwnRules.UNREADABLE + ".file", reason);
    return new Finding(
        OwnRules.UNREADABLE,
        Severity.ERROR,
        new Location(empty, new Span(0, 0)),
        message,
        List.of());
  }
}
