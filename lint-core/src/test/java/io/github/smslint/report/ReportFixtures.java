package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Summary;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Findings and words for the tests of the reports. */
final class ReportFixtures {

  static final Catalogue CATALOGUE = new Catalogue(List.of(new Words()));

  private ReportFixtures() {}

  /** The place of the first occurrence of a part. */
  static Location place(SourceFile file, String part) {
    int start = file.content().indexOf(part);
    return new Location(file, new Span(start, start + part.length()));
  }

  static Finding bracket(Location location) {
    return new Finding(
        "template/bracket",
        Severity.ERROR,
        location,
        Message.of("template/bracket.inside"),
        List.of("SmsContent.Illegal", "isv.UNSUPPORTED_CONTENT"));
  }

  static Finding bare(Severity severity, Location location) {
    return new Finding(
        "template/bracket", severity, location, Message.of("template/bracket.inside"), List.of());
  }

  static Fix removal(Location location) {
    return new Fix(
        Message.of("template/bracket.strip"),
        Fix.Safety.SUGGESTED,
        List.of(new Edit(location, "")));
  }

  static LintResult result(Finding... findings) {
    return new LintResult(List.of(findings), List.of(), new Summary(14, 12, 3, 1));
  }

  static String write(Reporter reporter, LintResult result, Language language) {
    StringWriter out = new StringWriter();
    try {
      reporter.write(result, CATALOGUE, language, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static final class Words implements RuleProvider {

    @Override
    public List<Rule> rules() {
      return List.of();
    }

    @Override
    public String message(String key, Language language) {
      boolean chinese = language == Language.ZH;
      switch (key) {
        case "template/bracket.inside":
          return chinese ? "模板内容中不能出现【】" : "a template must not hold 【】";
        case "template/bracket.strip":
          return chinese ? "删除开头的签名" : "delete the leading signature";
        case "template/bracket.production":
          return chinese ? "生产环境沿用此值" : "the production profile leaves it as it is";
        default:
          return null;
      }
    }

    @Override
    public String page(String rule, Language language) {
      return null;
    }

    @Override
    public List<String> anchors() {
      return List.of();
    }
  }
}
