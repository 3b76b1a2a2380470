package io.github.smslint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Language;
import io.github.smslint.finding.Fix;
import io.github.smslint.report.JsonOutput;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.PageParts;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Lists the rules. */
final class RulesCommand implements Command {

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    if (!arguments.others().isEmpty()) {
      throw new UsageException("argument.needless", arguments.others().get(0));
    }
    boolean json = arguments.choice("format").equals("json");
    Catalogue catalogue = Catalogue.load();
    Language language = Project.languageOf(arguments, session, catalogue);
    if (json) {
      writeJson(catalogue, language, session.out());
    } else {
      session.out().write(table(catalogue, language).toString());
    }
    return ExitCode.CLEAN;
  }

  private static Table table(Catalogue catalogue, Language language) {
    Words words = new Words(language);
    List<String> heads = new ArrayList<>();
    for (String column : List.of("id", "severity", "fix", "prevents", "summary")) {
      heads.add(words.say("rules." + column));
    }
    Table table = new Table(heads);
    for (Rule rule : catalogue.rules()) {
      RuleDescription description = rule.description();
      Fix.Safety fix = description.fix();
      table.add(
          List.of(
              rule.id(),
              words.say("severity." + description.severity().id()),
              fix == null ? "-" : words.say("fix." + fix.id()),
              prevented(description, catalogue, language),
              PageParts.summary(catalogue.page(rule.id(), language))));
    }
    return table;
  }

  private static String prevented(
      RuleDescription description, Catalogue catalogue, Language language) {
    List<String> errors = new ArrayList<>();
    for (String error : description.prevents()) {
      errors.add(catalogue.prevented(error, language));
    }
    return errors.isEmpty() ? "-" : String.join(", ", errors);
  }

  private static void writeJson(Catalogue catalogue, Language language, Writer out)
      throws IOException {
    JsonGenerator json = JsonOutput.open(out);
    json.writeStartObject();
    json.writeArrayFieldStart("rules");
    for (Rule rule : catalogue.rules()) {
      RuleDescription description = rule.description();
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      json.writeStringField("severity", description.severity().id());
      json.writeStringField("fix", description.fix() == null ? null : description.fix().id());
      json.writeStringField("since", description.since());
      JsonOutput.texts(json, "prevents", description.prevents());
      json.writeStringField("summary", PageParts.summary(catalogue.page(rule.id(), language)));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    JsonOutput.close(json, out);
  }
}
