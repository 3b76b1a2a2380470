package io.github.smslint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Language;
import io.github.smslint.finding.Message;
import io.github.smslint.report.JsonOutput;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.PageParts;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import io.github.smslint.rule.RuleSummary;
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
      writeJson(catalogue, language, session.data());
      session.data().flush();
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
    for (RuleSummary rule : catalogue.summaries(language)) {
      table.add(
          List.of(
              rule.id(),
              words.say("severity." + rule.severity()),
              rule.fix() == null ? "-" : words.say("fix." + rule.fix()),
              rule.prevents().isEmpty() ? "-" : rule.prevents(),
              rule.summary()));
    }
    return table;
  }

  private static void writeOptions(
      JsonGenerator json, Rule rule, Catalogue catalogue, Language language) throws IOException {
    json.writeArrayFieldStart("options");
    for (RuleOption option : rule.options()) {
      Message description = Message.of(rule.id() + ".option." + option.name());
      json.writeStartObject();
      json.writeStringField("name", option.name());
      json.writeStringField("type", option.type().id());
      json.writeStringField("default", option.otherwise());
      json.writeStringField("description", catalogue.say(description, language));
      json.writeEndObject();
    }
    json.writeEndArray();
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
      writeOptions(json, rule, catalogue, language);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    JsonOutput.close(json, out);
  }
}
