package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.io.IOException;
import java.util.List;

/** Lints one template that is given as it is. */
final class TextCommand implements Command {

  static final List<String> OPTIONS =
      List.of(
          "type", "sign", "format", "output", "fail-on", "locale", "color", "config", "isolated");

  private static final List<String> KINDS =
      List.of("unknown", "verification", "notification", "promotion", "international");

  /** Stands in a word that the JVM could not decode. */
  private static final char UNDECODED = '\uFFFD';

  @Override
  public List<String> options() {
    return OPTIONS;
  }

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    ReportTarget target = new ReportTarget(arguments, session);
    Threshold threshold = Threshold.of(arguments);
    TemplateKind kind = TemplateKind.named(arguments.choice("type", KINDS));
    String sign = arguments.value("sign");
    SourceFile text = SourceFile.of("<text>", template(arguments, session));
    Catalogue catalogue = Catalogue.load();
    Project project = Project.of(arguments, session, catalogue, List.of());
    Language language = project.language(arguments, session);
    LintEngine engine = new LintEngine(catalogue, project.settings(), 1);
    LintResult result = engine.lintTemplate(text, kind, sign);
    target.write(result, catalogue, language);
    if (target.isText()) {
      Text content = Text.of(Literal.plain(text, 0, text.content().length()));
      Template given = new Template(content, kind, sign, "");
      session.out().write(new TemplateLength(given, new Words(language)).describe() + "\n");
    }
    return threshold.exitCode(result);
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
      content = new SourceFile("<text>", session.in().readAllBytes()).content();
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
