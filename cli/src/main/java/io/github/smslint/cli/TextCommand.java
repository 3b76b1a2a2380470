package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Fix;
import io.github.smslint.fix.Linting;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.io.IOException;
import java.util.List;

/** Lints one template that is given as it is. */
final class TextCommand implements Command {

  /** The name of the text in reports. */
  private static final String TEXT = "<text>";

  /** Stands in a word that the JVM could not decode. */
  private static final char UNDECODED = '\uFFFD';

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    ReportTarget target = new ReportTarget(arguments, session);
    Threshold threshold = Threshold.of(arguments);
    boolean fixing = arguments.has("fix") || arguments.has("diff");
    FixRequest request = fixing ? FixRequest.of(arguments) : null;
    TemplateKind kind = TemplateKind.named(arguments.choice("type"));
    String sign = arguments.value("sign");
    SourceFile text = SourceFile.of(TEXT, template(arguments, session));
    Catalogue catalogue = Catalogue.load();
    Project project = Project.of(arguments, session, catalogue, List.of());
    Language language = project.language(arguments, session);
    LintEngine engine = new LintEngine(catalogue, project.settings(), 1);
    LintResult found = engine.lintTemplate(text, kind, sign);
    Linting linting = files -> engine.lintTemplate(files.read(TEXT), kind, sign);
    TextFixes fixes = null;
    if (request != null || TextFixes.has(Fix.Safety.SAFE, found)) {
      fixes = new TextFixes(request == null ? Fix.Safety.SAFE : request.boldest(), text, linting);
    }
    if (request != null && request.diff()) {
      if (!target.leavesRoom()) {
        target.write(found, catalogue, language);
      }
      fixes.printDiff(session, target, language);
      return threshold.exitCodeOfDiff(!fixes.areEmpty(), fixes.left());
    }
    LintResult told = request == null ? found : fixes.left();
    target.write(told, fixes == null ? null : fixes.shown(), catalogue, language);
    if (target.isText()) {
      SourceFile measured = request == null ? text : fixes.text();
      session.out().write(length(measured, kind, sign, new Words(language)) + "\n");
      if (fixes != null) {
        fixes.print(session, language);
      }
      if (request == null && TextFixes.has(Fix.Safety.SUGGESTED, found)) {
        new TextFixes(Fix.Safety.SUGGESTED, text, linting).print(session, language);
      }
    }
    return threshold.exitCode(told);
  }

  private static String length(SourceFile text, TemplateKind kind, String sign, Words words) {
    Text content = Text.of(Literal.plain(text, 0, text.content().length()));
    return new TemplateLength(new Template(content, kind, sign, ""), words).describe();
  }

  private static String template(Arguments arguments, Session session) throws UsageException {
    if (arguments.others().size() != 1) {
      throw new UsageException("text.one");
    }
    String given = arguments.others().get(0);
    if (given.equals("-")) {
      return standardInput(session);
    }
    if (given.indexOf(UNDECODED) >= 0) {
      throw new UsageException("text.charset");
    }
    return given;
  }

  /** What is piped in; the line end that tools like echo add is not part of it. */
  private static String standardInput(Session session) throws UsageException {
    String content;
    try {
      content = new SourceFile(TEXT, session.in().readAllBytes()).content();
    } catch (IOException unreadable) {
      throw new UsageException("text.unreadable");
    }
    int end = content.length();
    if (end > 0 && content.charAt(end - 1) == '\n') {
      end--;
    }
    if (end > 0 && content.charAt(end - 1) == '\r') {
      end--;
    }
    return content.substring(0, end);
  }
}
