package io.github.smslint.engine;

import io.github.smslint.config.BuildProperties;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.finding.Finding;
import io.github.smslint.join.BuildModules;
import io.github.smslint.join.Join;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Template;
import io.github.smslint.recognizer.credential.CredentialScanner;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.MemoryFiles;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Lints a project: reads its files, joins what they say, and asks the rules. */
public final class LintEngine {

  private static final Summary ONE_TEMPLATE = new Summary(0, 1, 0, 0);

  private final Catalogue catalogue;
  private final SettingsSource settings;
  private final int threads;
  private final BuildProperties properties;
  private final Statistics statistics;
  private final boolean prefiltered;
  private final StreamLimits limits;

  /** Kept between single templates, which would spend a tenth of their time on making one. */
  private final AtomicReference<RuleRunner> spare = new AtomicReference<>();

  /**
   * @param threads how many threads may work at once, at least 1
   */
  public LintEngine(Catalogue catalogue, SettingsSource settings, int threads) {
    this(catalogue, settings, threads, BuildProperties.NONE, null, true, null);
  }

  private LintEngine(
      Catalogue catalogue,
      SettingsSource settings,
      int threads,
      BuildProperties properties,
      Statistics statistics,
      boolean prefiltered,
      StreamLimits limits) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.threads = threads;
    this.properties = properties;
    this.statistics = statistics;
    this.prefiltered = prefiltered;
    this.limits = limits;
  }

  /** The same engine for a project whose files a build filters. */
  public LintEngine withBuild(BuildProperties properties) {
    return new LintEngine(
        catalogue, settings, threads, properties, statistics, prefiltered, limits);
  }

  /** The same engine, which counts what it does. */
  public LintEngine counting(Statistics counted) {
    return new LintEngine(catalogue, settings, threads, properties, counted, prefiltered, limits);
  }

  /**
   * The same engine, which reads every text for good, whether or not a word about SMS stands in it.
   * It reports the same, later.
   */
  public LintEngine readingEverything() {
    return new LintEngine(catalogue, settings, threads, properties, statistics, false, limits);
  }

  /**
   * The same engine, which keeps of large manifests only the lines with findings. Their files can
   * be reported, but not fixed.
   */
  public LintEngine streaming() {
    return streaming(StreamLimits.USUAL);
  }

  LintEngine streaming(StreamLimits wanted) {
    return new LintEngine(
        catalogue, settings, threads, properties, statistics, prefiltered, wanted);
  }

  /**
   * Lints files.
   *
   * @throws IOException where they cannot be listed
   */
  public LintResult lint(ProjectFiles files) throws IOException {
    ProjectAnchors anchors = new ProjectAnchors(catalogue, prefiltered);
    FileReading each = new FileReading(catalogue, settings, anchors, files, statistics);
    ProjectReading reading = new ProjectReading(each, files, settings, threads, statistics);
    reading.readAll(limits == null ? null : manifests(files, anchors, reading));
    long joining = Statistics.begin(statistics);
    List<FileFacts> facts = reading.facts();
    SmsProject project = facts.isEmpty() ? SmsProject.EMPTY : join(facts, reading);
    Statistics.end(statistics, Phase.JOINING, joining);
    List<Finding> told = project.isEmpty() ? List.of() : judge(project, facts);
    long finishing = Statistics.begin(statistics);
    List<Finding> findings = new ArrayList<>();
    for (FileResult result : reading.reported()) {
      findings.addAll(result.findings());
    }
    for (Finding finding : told) {
      if (reading.isReported(finding.location().file().path())) {
        findings.add(finding);
      }
    }
    if (!findings.isEmpty() || reading.hasDirectives()) {
      findings =
          new FindingChain(catalogue, settings)
              .finish(findings, project.credentials(), reading.reported());
    }
    LintResult result = LintResult.of(findings, Summary.of(reading, project));
    Statistics.end(statistics, Phase.FINISHING, finishing);
    return result;
  }

  private LargeManifests manifests(
      ProjectFiles files, ProjectAnchors anchors, ProjectReading reading) {
    return new LargeManifests(files, settings, threads, limits) {
      @Override
      WindowLinting linting() {
        return new WindowLinting(catalogue, settings, statistics, anchors, reading);
      }
    };
  }

  private SmsProject join(List<FileFacts> facts, ProjectReading reading) {
    return Join.join(facts, reading, reading, new BuildModules(reading, properties));
  }

  /** Asks the rules, which are not even loaded for a project without SMS. */
  private List<Finding> judge(SmsProject project, List<FileFacts> facts) {
    RuleRunner rules = new RuleRunner(catalogue, settings, statistics);
    rules.visit(project, facts);
    return rules.findings();
  }

  /** Lints files that are already in memory, as a whole project. */
  public LintResult lint(List<SourceFile> files) {
    try {
      return lint(new MemoryFiles(files, List.of()));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /**
   * Lints one template text.
   *
   * @param text a file that holds nothing but the template
   * @param signName the signature that will stand before it, or null
   */
  public LintResult lintTemplate(SourceFile text, TemplateKind kind, String signName) {
    CredentialScanner.scan(text, null, Vocabulary.builtin());
    Text content = Text.of(Literal.plain(text, 0, text.content().length()));
    RuleRunner rules = spare.getAndSet(null);
    if (rules == null) {
      rules = new RuleRunner(catalogue, settings, statistics);
    }
    rules.visit(new Template(content, kind, signName, ""));
    List<Finding> findings = List.of();
    if (!rules.findings().isEmpty()) {
      findings =
          new FindingChain(catalogue, settings).finish(rules.findings(), List.of(), List.of());
      rules.findings().clear();
    }
    spare.set(rules);
    return new LintResult(findings, List.of(), ONE_TEMPLATE);
  }
}
