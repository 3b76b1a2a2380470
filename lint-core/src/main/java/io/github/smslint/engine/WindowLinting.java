package io.github.smslint.engine;

import io.github.smslint.anchors.Anchors;
import io.github.smslint.config.BuildProperties;
import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.document.Document;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.facts.TemplateMark;
import io.github.smslint.finding.Finding;
import io.github.smslint.join.BuildModules;
import io.github.smslint.join.Join;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.reader.json.JsonReader;
import io.github.smslint.reader.json.JsonWindow;
import io.github.smslint.recognizer.Recognizer;
import io.github.smslint.recognizer.alike.AlikeItems;
import io.github.smslint.recognizer.alike.ItemReading;
import io.github.smslint.recognizer.alike.QuietItems;
import io.github.smslint.recognizer.credential.CredentialScanner;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.TemplateScreen;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.SourceText;
import io.github.smslint.vocabulary.Vocabulary;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Lints one window of a manifest as if it were the file, where that gives the same. */
final class WindowLinting {

  private final Catalogue catalogue;
  private final SettingsSource settings;
  private final Statistics statistics;
  private final ProjectAnchors anchors;
  private final ProjectReading reading;

  WindowLinting(
      Catalogue catalogue,
      SettingsSource settings,
      Statistics statistics,
      ProjectAnchors anchors,
      ProjectReading reading) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.statistics = statistics;
    this.anchors = anchors;
    this.reading = reading;
  }

  /**
   * What a window gives; null where the file has to be read as a whole.
   *
   * @param known how the items of the file's other windows are written
   */
  WindowResult lint(String path, JsonWindow window, AlikeItems known) {
    Settings here = settings.settingsFor(path);
    TemplateScreen screen = catalogue.screen(here);
    QuietItems quiet =
        screen == null ? null : known.quiet(window, new ItemScreen(screen.look(window.bytes())));
    if (quiet == null || quiet.passed() == 0) {
      return lint(path, window, here, known);
    }
    JsonWindow remaining = quiet.rest();
    if (remaining == null) {
      return new WindowResult(List.of(), quiet.passed(), quiet.given());
    }
    WindowResult rest = lint(path, remaining, here, known);
    boolean alike = rest != null && rest.fields().equals(quiet.given());
    return alike
        ? new WindowResult(rest.findings(), rest.templates() + quiet.passed(), rest.fields())
        : lint(path, window, here, known);
  }

  private WindowResult lint(String path, JsonWindow window, Settings here, AlikeItems known) {
    SourceFile file = new SourceFile(path, window.document());
    Anchors words = anchors.of(here.vocabulary());
    SourceText text = file.text();
    boolean usual = text.charset() == StandardCharsets.UTF_8 && !text.malformed();
    if (!usual
        || hasBracketInKey(window, file)
        || !words.standIn(file.bytes())
        || text.content().contains("getpostman.com")) {
      return null;
    }
    WindowResult result = alike(window, file, known);
    return result == null ? whole(window, file, here, known) : result;
  }

  /** Lints items of which all are written like others before them; null where they are not. */
  private WindowResult alike(JsonWindow window, SourceFile file, AlikeItems known) {
    int head = headLength(window, file);
    ItemReading items =
        CredentialScanner.mayFindIn(file)
            ? null
            : known.read(file, head, head + window.itemLength());
    if (items == null) {
      return null;
    }
    RuleRunner rules = new RuleRunner(catalogue, settings, statistics);
    judge(items, rules);
    rules.visitOthers(project(List.of(), items.codes()));
    MovedFindings moved = new MovedFindings(file, window);
    return new WindowResult(
        moved.all(rules.findings()), items.templates().size(), fields(items.different()));
  }

  /** Shows the templates to the rules; those of which nothing is said become examples. */
  private static void judge(ItemReading items, RuleRunner rules) {
    List<Template> templates = items.templates();
    boolean[] calm = new boolean[templates.size()];
    for (int index = 0; index < calm.length; index++) {
      int before = rules.findings().size();
      rules.visit(templates.get(index));
      calm[index] = rules.findings().size() == before;
    }
    int before = rules.findings().size();
    rules.visitOthers(project(templates, List.of()));
    boolean together = rules.findings().size() == before;
    for (int index = 0; together && index < calm.length; index++) {
      if (calm[index]) {
        items.accept(index);
      }
    }
  }

  private static SmsProject project(List<Template> templates, List<TemplateCode> codes) {
    return new SmsProject(templates, List.of(), codes, List.of(), List.of(), List.of());
  }

  private WindowResult whole(JsonWindow window, SourceFile file, Settings here, AlikeItems known) {
    Document document = new JsonReader().read(file);
    FileFacts facts = new FileFacts(file);
    Vocabulary vocabulary = Vocabulary.with(here.vocabulary());
    if (!CredentialScanner.scan(file, document, vocabulary).isEmpty()) {
      return null;
    }
    Recognizer.recognize(document, here, facts);
    return isManifestOnly(facts) ? lint(window, facts, known) : null;
  }

  private WindowResult lint(JsonWindow window, FileFacts facts, AlikeItems known) {
    SmsProject project =
        Join.join(
            List.of(facts), reading, reading, new BuildModules(reading, BuildProperties.NONE));
    if (!project.usages().isEmpty() || !project.signatures().isEmpty()) {
      return null;
    }
    RuleRunner rules = new RuleRunner(catalogue, settings, statistics);
    for (Template template : facts.templates()) {
      rules.visit(template);
    }
    rules.visit(project, List.of(facts));
    if (areAboutItems(rules.findings(), headLength(window, facts.file()))) {
      known.learn(project.templates(), project.templateCodes());
    }
    MovedFindings moved = new MovedFindings(facts.file(), window);
    return new WindowResult(
        moved.all(rules.findings()), facts.templates().size(), fields(facts.templates()));
  }

  /** Key paths count the items in the first brackets. */
  private static boolean hasBracketInKey(JsonWindow window, SourceFile file) {
    String head = file.content().substring(0, headLength(window, file));
    return head.indexOf('[') != head.lastIndexOf('[') || head.indexOf(']') >= 0;
  }

  private static int headLength(JsonWindow window, SourceFile file) {
    return file.content().length() - window.itemLength() - window.closeLength();
  }

  private static boolean areAboutItems(List<Finding> findings, int head) {
    for (Finding finding : findings) {
      if (finding.location().span().start() < head) {
        return false;
      }
    }
    return true;
  }

  /** Whether the facts are those of templates that nothing else in a file says anything about. */
  private static boolean isManifestOnly(FileFacts facts) {
    for (TemplateMark mark : facts.templateMarks()) {
      if (mark.test()) {
        return false;
      }
    }
    return facts.problems().isEmpty()
        && facts.referringTemplates().isEmpty()
        && facts.submittedSignatures().isEmpty()
        && facts.objects().isEmpty()
        && facts.sightings().isEmpty()
        && !facts.templates().isEmpty();
  }

  private static Set<String> fields(List<Template> templates) {
    Set<String> names = new TreeSet<>();
    for (Template template : templates) {
      if (template.submission() != null) {
        names.addAll(template.submission().given());
      }
    }
    return names;
  }
}
