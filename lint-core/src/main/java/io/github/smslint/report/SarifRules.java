package io.github.smslint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Language;
import io.github.smslint.config.Severity;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.PageParts;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The rules of a SARIF log, those of the catalogue before what smslint itself reports. */
final class SarifRules {

  private final Catalogue catalogue;
  private final Language language;
  private final List<RuleDescription> rules = new ArrayList<>();

  SarifRules(Catalogue catalogue, Language language) {
    this.catalogue = catalogue;
    this.language = language;
    for (Rule rule : catalogue.rules()) {
      rules.add(rule.description());
    }
    rules.addAll(catalogue.own());
  }

  /** Where the rule of that id stands among the rules, or -1. */
  int index(String id) {
    for (int at = 0; at < rules.size(); at++) {
      if (rules.get(at).id().equals(id)) {
        return at;
      }
    }
    return -1;
  }

  void write(JsonGenerator json) throws IOException {
    ReportWords words = new ReportWords(language);
    json.writeArrayFieldStart("rules");
    for (RuleDescription rule : rules) {
      write(json, rule, words);
    }
    json.writeEndArray();
  }

  private void write(JsonGenerator json, RuleDescription rule, ReportWords words)
      throws IOException {
    String page = catalogue.page(rule.id(), language);
    json.writeStartObject();
    json.writeStringField("id", rule.id());
    if (page != null) {
      String summary = plain(PageParts.summary(page));
      String why = plain(PageParts.paragraph(page, words.say("page.why")));
      text(json, "shortDescription", summary);
      text(json, "fullDescription", why.isEmpty() ? summary : summary + "\n\n" + why);
      help(json, PageParts.without(page, words.say("page.examples")));
    }
    level(json, rule.severity());
    json.writeObjectFieldStart("properties");
    json.writeStringField("fix", rule.fix() == null ? null : rule.fix().id());
    json.writeStringField("since", rule.since());
    JsonOutput.texts(json, "prevents", rule.prevents());
    JsonOutput.texts(json, "tags", List.of(group(rule.id())));
    json.writeEndObject();
    json.writeEndObject();
  }

  /** Examples stay out: they hold what looks like keys, which scanners would find in the report. */
  private static void help(JsonGenerator json, String page) throws IOException {
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page);
    json.writeStringField("markdown", page);
    json.writeEndObject();
  }

  private static String plain(String markdown) {
    return markdown.replace("`", "");
  }

  private static String group(String id) {
    int slash = id.indexOf('/');
    return slash < 0 ? id : id.substring(0, slash);
  }

  /** No message object: a description takes no arguments, so its braces stand as they are. */
  private static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void level(JsonGenerator json, Severity severity) throws IOException {
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeStringField("level", SarifPlaces.level(severity));
    json.writeEndObject();
  }
}
