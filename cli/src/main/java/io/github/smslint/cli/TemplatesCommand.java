package io.github.smslint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Language;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.project.Template;
import io.github.smslint.report.JsonOutput;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rules.template.length.Alphabet;
import io.github.smslint.rules.template.length.MessageLength;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Lists the templates of a project with their lengths and what a message of each costs. */
final class TemplatesCommand implements Command {

  private static final List<String> COLUMNS =
      List.of("place", "name", "kind", "written", "longest", "messages", "alphabet");

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    boolean json = arguments.choice("format").equals("json");
    try (CheckedFiles files = CheckedFiles.of(arguments, session)) {
      Catalogue rules = Catalogue.load();
      Project project = Project.of(arguments, session, rules, files.paths(), files.staged());
      Language language = project.language(arguments, session);
      Words words = new Words(language);
      for (String path : files.missing()) {
        session.tell(words.say("path.missing", path));
      }
      int code = files.missing().isEmpty() ? ExitCode.CLEAN : ExitCode.FAILURE;
      if (files.areAllMissing()) {
        return code;
      }
      TemplateCollector collector = new TemplateCollector();
      new LintEngine(new Catalogue(List.of(collector)), project.settings(), 1)
          .lint(files.below(project.root()));
      if (json) {
        writeJson(collector.templates(), session.out());
      } else {
        session.out().write(table(collector.templates(), words));
      }
      return code;
    } catch (IOException unreadable) {
      Words words = new Words(Languages.guess(List.of(), session));
      session.tell(words.say("path.unreadable", unreadable.getMessage()));
      return ExitCode.FAILURE;
    }
  }

  private static String table(List<Template> templates, Words words) {
    if (templates.isEmpty()) {
      return words.say("templates.none") + "\n";
    }
    Table table = new Table(COLUMNS.stream().map(name -> words.say("templates." + name)).toList());
    for (Template template : templates) {
      MessageLength length = MessageLength.of(template);
      String unlimited = length.isLimited() ? "" : "+";
      table.add(
          List.of(
              place(template),
              template.context(),
              template.kind().id(),
              Integer.toString(MessageLength.written(template)),
              units(length) + unlimited,
              length.segments() + unlimited,
              alphabet(template, length)));
    }
    return table.toString();
  }

  private static void writeJson(List<Template> templates, Writer out) throws IOException {
    JsonGenerator json = JsonOutput.open(out);
    json.writeStartObject();
    json.writeArrayFieldStart("templates");
    for (Template template : templates) {
      MessageLength length = MessageLength.of(template);
      Position start = location(template).start();
      json.writeStartObject();
      json.writeStringField("path", location(template).file().path());
      json.writeNumberField("line", start.line());
      json.writeNumberField("column", start.column());
      json.writeStringField("name", template.context());
      json.writeStringField("kind", template.kind().id());
      json.writeNumberField("written", MessageLength.written(template));
      json.writeNumberField("longest", units(length));
      json.writeBooleanField("limited", length.isLimited());
      json.writeBooleanField("signed", length.isSigned());
      json.writeNumberField("messages", length.segments());
      json.writeStringField("alphabet", length.alphabet().name());
      json.writeStringField("outsideGsm7", outside(template, length));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    JsonOutput.close(json, out);
  }

  private static int units(MessageLength length) {
    return length.isLimited() ? length.longest() : length.fixed();
  }

  private static String place(Template template) {
    Position start = location(template).start();
    return location(template).file().path() + ":" + start.line() + ":" + start.column();
  }

  private static Location location(Template template) {
    return template.content().location();
  }

  private static String alphabet(Template template, MessageLength length) {
    String outside = outside(template, length);
    return outside == null ? length.alphabet().name() : length.alphabet().name() + " " + outside;
  }

  /** The first character that makes messages smaller, or null where none does. */
  private static String outside(Template template, MessageLength length) {
    if (length.alphabet() != Alphabet.UCS_2) {
      return null;
    }
    int at = MessageLength.firstOutsideGsm7(template);
    return at < 0 ? null : Character.toString(template.content().value().codePointAt(at));
  }
}
