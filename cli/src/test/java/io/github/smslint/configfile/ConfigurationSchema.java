package io.github.smslint.configfile;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.smslint.config.Language;
import io.github.smslint.finding.Message;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.PageParts;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Makes the JSON Schema of a configuration file from the keys, the rules and their options. */
final class ConfigurationSchema {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Catalogue catalogue;
  private final Properties words = new Properties();

  ConfigurationSchema(Catalogue catalogue) {
    this.catalogue = catalogue;
    try (Reader reader =
        new InputStreamReader(
            ConfigurationSchema.class.getResourceAsStream("schema.properties"),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  ObjectNode schema() {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", "http://json-schema.org/draft-07/schema#");
    schema.put("title", say("title"));
    schema.put("description", say("description"));
    schema.put("type", "object");
    schema.put("additionalProperties", false);
    ObjectNode properties = schema.putObject("properties");
    for (String key : ConfigurationKeys.ALL) {
      properties.set(key, described(key, property(key)));
    }
    ObjectNode definitions = schema.putObject("definitions");
    definitions.set("texts", texts(1));
    definitions.set("severity", described("severity", severity()));
    definitions.set("group", described("group", severityOr(map())));
    definitions.set("rules", rules());
    return schema;
  }

  /** In YAML 1.1, by which many editors go, {@code off} is a boolean. */
  private static ObjectNode severity() {
    ObjectNode severity = words(ConfigurationKeys.SEVERITIES);
    ((ArrayNode) severity.get("enum")).add(false);
    return severity;
  }

  private ObjectNode property(String key) {
    switch (key) {
      case ConfigurationKeys.ROOT:
        return type("boolean");
      case ConfigurationKeys.LOCALE:
        return words(ConfigurationKeys.LOCALES);
      case ConfigurationKeys.BASELINE:
        return text(1);
      case ConfigurationKeys.RULES:
        return reference("rules");
      case ConfigurationKeys.OVERRIDES:
        return overrides();
      case ConfigurationKeys.TEMPLATES:
        return templates();
      case ConfigurationKeys.PROFILES:
        return with(map(), ConfigurationKeys.PRODUCTION, reference("texts"));
      case ConfigurationKeys.SUPPRESSIONS:
        return with(map(), ConfigurationKeys.REQUIRE_REASON, type("boolean"));
      case ConfigurationKeys.REPORTS:
        return of(ConfigurationKeys.FORMATS, text(1));
      case ConfigurationKeys.VOCABULARY:
        return of(OwnVocabulary.meanings(), texts(2));
      default:
        return reference("texts");
    }
  }

  private ObjectNode overrides() {
    ObjectNode item = with(map(), ConfigurationKeys.FILES, reference("texts"));
    with(item, ConfigurationKeys.RULES, reference("rules"));
    return list(item);
  }

  private ObjectNode templates() {
    ObjectNode item = with(map(), ConfigurationKeys.FILES, reference("texts"));
    with(item, ConfigurationKeys.KIND, words(ConfigurationKeys.KINDS));
    with(item, ConfigurationKeys.SIGNATURE, text(1));
    return list(item);
  }

  /** A list of entries, of which each names its files. */
  private static ObjectNode list(ObjectNode item) {
    item.put("type", "object");
    item.putArray("required").add(ConfigurationKeys.FILES);
    ObjectNode list = type("array", "null");
    list.set("items", item);
    return list;
  }

  private ObjectNode rules() {
    ObjectNode rules = map();
    ObjectNode properties = (ObjectNode) rules.get("properties");
    for (String name : RuleGroups.withGroups(catalogue.ids())) {
      if (name.indexOf('/') < 0) {
        properties.set(name, reference("group"));
      }
    }
    for (Rule rule : catalogue.rules()) {
      properties.set(rule.id(), rule(rule.description(), rule.options()));
    }
    for (RuleDescription own : catalogue.own()) {
      properties.set(own.id(), rule(own, List.of()));
    }
    rules.putObject("patternProperties").set("\\*$", reference("group"));
    return rules;
  }

  private ObjectNode rule(RuleDescription rule, List<RuleOption> options) {
    ObjectNode map = map();
    for (RuleOption option : options) {
      ObjectNode value = option(option);
      Message message = Message.of(rule.id() + ".option." + option.name());
      value.put("description", catalogue.say(message, Language.EN));
      ((ObjectNode) map.get("properties")).set(option.name(), value);
    }
    ObjectNode node = severityOr(map);
    node.put("description", PageParts.summary(catalogue.page(rule.id(), Language.EN)));
    return node;
  }

  private static ObjectNode option(RuleOption option) {
    switch (option.type()) {
      case INTEGER:
        ObjectNode number = type("integer");
        number.put("minimum", option.least());
        return number.put("default", Integer.parseInt(option.otherwise()));
      case BOOLEAN:
        return type("boolean").put("default", Boolean.parseBoolean(option.otherwise()));
      default:
        return texts(option.least());
    }
  }

  private static ObjectNode severityOr(ObjectNode map) {
    ((ObjectNode) map.get("properties")).set("severity", reference("severity"));
    map.put("type", "object");
    ObjectNode either = JSON.createObjectNode();
    either.putArray("anyOf").add(reference("severity")).add(map);
    return either;
  }

  private ObjectNode of(List<String> keys, ObjectNode value) {
    ObjectNode map = map();
    for (String key : keys) {
      ((ObjectNode) map.get("properties")).set(key, value.deepCopy());
    }
    return map;
  }

  private ObjectNode with(ObjectNode map, String key, ObjectNode value) {
    ((ObjectNode) map.get("properties")).set(key, described(key, value));
    return map;
  }

  /** A map of which nothing is known yet; a key without a value counts as an empty one. */
  private static ObjectNode map() {
    ObjectNode map = type("object", "null");
    map.put("additionalProperties", false);
    map.putObject("properties");
    return map;
  }

  /** One text, or a list of texts, or nothing. */
  private static ObjectNode texts(int shortest) {
    ObjectNode list = type("array");
    list.set("items", text(shortest));
    ObjectNode either = JSON.createObjectNode();
    either.putArray("anyOf").add(text(shortest)).add(list).add(type("null"));
    return either;
  }

  private static ObjectNode text(int shortest) {
    return type("string").put("minLength", shortest);
  }

  private static ObjectNode words(List<String> words) {
    ObjectNode node = JSON.createObjectNode();
    ArrayNode list = node.putArray("enum");
    words.forEach(list::add);
    return node;
  }

  private static ObjectNode type(String... types) {
    ObjectNode node = JSON.createObjectNode();
    if (types.length == 1) {
      return node.put("type", types[0]);
    }
    ArrayNode list = node.putArray("type");
    for (String type : types) {
      list.add(type);
    }
    return node;
  }

  private static ObjectNode reference(String definition) {
    return JSON.createObjectNode().put("$ref", "#/definitions/" + definition);
  }

  /** Draft 7 hides what stands beside a reference, which is therefore wrapped. */
  private ObjectNode described(String key, ObjectNode node) {
    ObjectNode whole = node;
    if (node.has("$ref")) {
      whole = JSON.createObjectNode();
      whole.putArray("allOf").add(node);
    }
    return whole.put("description", say(key));
  }

  private String say(String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalStateException("schema.properties does not say what " + key + " is");
    }
    return text;
  }
}
