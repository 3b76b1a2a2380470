package io.github.smslint.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Language;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.configfile.ConfigurationFiles;
import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.configfile.StatedSettings;
import io.github.smslint.configfile.Statement;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.recognizer.credential.CredentialScanner;
import io.github.smslint.report.JsonOutput;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rule.RuleOption;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What is configured for one file, value by value, and where each of them comes from. */
final class ShownConfiguration {

  private static final String RULES = "rules.";

  /** A severity that says that the rule's own holds. */
  private static final String DEFAULT = "default";

  /** What a run takes from the configuration of its working folder, whatever files it lints. */
  private static final List<String> OF_RUN = List.of("locale", "baseline", "reports");

  private final String path;
  private final boolean ignored;
  private final List<Statement> told;
  private final List<Statement> toldOfRules = new ArrayList<>();
  private final Catalogue catalogue;

  private ShownConfiguration(String path, Project project, String run, Catalogue catalogue) {
    SettingsSource settings = project.settings();
    this.path = path;
    this.ignored = settings.settingsFor(path).isIgnored(path);
    this.catalogue = catalogue;
    this.told = new ArrayList<>();
    if (settings instanceof StatedSettings stated) {
      for (Statement statement : stated.statements(run)) {
        if (isOfRun(statement)) {
          told.add(statement);
        }
      }
      for (Statement statement : stated.statements(path)) {
        if (statement.key().startsWith(RULES)) {
          toldOfRules.add(statement);
        } else if (!isOfRun(statement)) {
          told.add(statement);
        }
      }
    }
  }

  /** Prints what is in force for the file that the option names; gives the exit code. */
  static int print(Arguments arguments, Session session, boolean json)
      throws UsageException, IOException {
    Catalogue catalogue = Catalogue.load();
    Path folder = session.workingFolder();
    Path file = Project.resolve(folder, arguments.value("show-config"));
    List<Path> there = Files.exists(file) ? List.of(file) : List.of();
    Project project = Project.of(arguments, session, catalogue, there);
    Path root = project.root();
    String run = ProjectRoot.told(root.relativize(folder.resolve(ConfigurationFiles.NAME)));
    String path = ProjectRoot.told(root.relativize(file));
    ShownConfiguration shown = new ShownConfiguration(path, project, run, catalogue);
    if (json) {
      shown.writeJson(session.out());
    } else {
      session.out().write(shown.text(project.language(arguments, session)));
    }
    return ExitCode.CLEAN;
  }

  private static boolean isOfRun(Statement statement) {
    int dot = statement.key().indexOf('.');
    return OF_RUN.contains(dot < 0 ? statement.key() : statement.key().substring(0, dot));
  }

  private String text(Language language) {
    Words words = new Words(language);
    Table table =
        new Table(
            List.of(words.say("config.key"), words.say("config.value"), words.say("config.place")));
    for (Statement statement : all()) {
      String place = statement.place() == null ? words.say("config.builtin") : place(statement);
      table.add(List.of(statement.key(), masked(statement.value()), place));
    }
    String head = words.say(ignored ? "config.ignored" : "config.head", path);
    return head + "\n\n" + table;
  }

  private void writeJson(Writer out) throws IOException {
    JsonGenerator json = JsonOutput.open(out);
    json.writeStartObject();
    json.writeStringField("file", path);
    json.writeBooleanField("ignored", ignored);
    json.writeArrayFieldStart("settings");
    for (Statement statement : all()) {
      json.writeStartObject();
      json.writeStringField("key", statement.key());
      json.writeStringField("value", masked(statement.value()));
      Location place = statement.place();
      if (place != null) {
        Position start = place.start();
        json.writeStringField("path", place.file().path());
        json.writeNumberField("line", start.line());
        json.writeNumberField("column", start.column());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    JsonOutput.close(json, out);
  }

  /** A user may have written a whole AccessKey where its beginning was asked for. */
  private static String masked(String value) {
    SourceFile text = SourceFile.of("", value);
    CredentialScanner.scan(text, null, Vocabulary.builtin());
    return MaskedSource.of(new Location(text, new Span(0, value.length())));
  }

  private static String place(Statement statement) {
    Location place = statement.place();
    return place.file().path() + ":" + place.start().line();
  }

  /** What is told and, of rules, what holds where nothing is; that has no place. */
  private List<Statement> all() {
    List<Statement> all = new ArrayList<>(told);
    for (Rule rule : catalogue.rules()) {
      all.add(severity(rule.description()));
      for (RuleOption option : rule.options()) {
        String key = RULES + rule.id() + "." + option.name();
        Statement statement = ofRule(key);
        all.add(statement == null ? new Statement(key, option.otherwise(), null) : statement);
      }
    }
    for (RuleDescription own : catalogue.own()) {
      all.add(severity(own));
    }
    return all;
  }

  private Statement severity(RuleDescription rule) {
    String key = RULES + rule.id();
    Statement statement = ofRule(key);
    boolean isOwn = statement == null || statement.value().equals(DEFAULT);
    Location place = statement == null ? null : statement.place();
    return isOwn ? new Statement(key, rule.severity().id(), place) : statement;
  }

  private Statement ofRule(String key) {
    for (Statement statement : toldOfRules) {
      if (statement.key().equals(key)) {
        return statement;
      }
    }
    return null;
  }
}
