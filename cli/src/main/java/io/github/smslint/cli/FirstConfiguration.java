package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.resource.Resource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The text of a first configuration file: what was found, and as comments what could be said. */
final class FirstConfiguration {

  private final ProjectSurvey survey;
  private final Language told;
  private final boolean hasSchema;

  /**
   * @param told the language that was asked for, or null
   * @param hasSchema whether the schema stands beside the file
   */
  FirstConfiguration(ProjectSurvey survey, Language told, boolean hasSchema) {
    this.survey = survey;
    this.told = told;
    this.hasSchema = hasSchema;
  }

  /** The file with its comments in a language. */
  String write(Language language) {
    return Resource.text(FirstConfiguration.class, "init/" + language.id() + ".yml")
        .replace("{schema}", schema(language))
        .replace("{locale}", locale(language))
        .replace("{ignore}", ignore())
        .replace("{profiles}", profiles())
        .replace("{templates}", templates());
  }

  /** The line by which editors find the schema, else how to get there. */
  private String schema(Language language) {
    return hasSchema
        ? "# yaml-language-server: $schema=" + SchemaFile.NAME
        : new Words(language).say("init.schema");
  }

  private String locale(Language language) {
    boolean isChinese = language == Language.ZH || (told == null && survey.speaksChinese());
    if (isChinese) {
      return "locale: zh";
    }
    return (told == null ? "# " : "") + "locale: en";
  }

  private String ignore() {
    if (survey.vendored().isEmpty()) {
      return "# ignore:\n#   - third-party/";
    }
    StringBuilder lines = new StringBuilder("ignore:");
    for (String folder : survey.vendored()) {
      lines.append("\n  - ").append(quoted("/" + folder));
    }
    return lines.toString();
  }

  /** Known names stay a comment: once written they would hide those that come later. */
  private String profiles() {
    Iterable<String> known = survey.production();
    if (survey.production().isEmpty()) {
      known = survey.otherProfiles().isEmpty() ? List.of("prod") : survey.otherProfiles();
    }
    List<String> names = new ArrayList<>();
    for (String name : known) {
      names.add(quoted(name));
    }
    return "# profiles:\n#   production: [" + String.join(", ", names) + "]";
  }

  private String templates() {
    if (survey.templateFiles().isEmpty()) {
      return "# templates:\n#   - files: sms/login/*.txt\n#     kind: verification";
    }
    StringBuilder lines = new StringBuilder("templates:");
    for (Map.Entry<String, TemplateKind> files : survey.templateFiles().entrySet()) {
      lines.append("\n  - files: ").append(quoted("/" + files.getKey()));
      if (files.getValue() != TemplateKind.UNKNOWN) {
        lines.append("\n    kind: ").append(files.getValue().id());
      }
    }
    return lines.toString();
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
