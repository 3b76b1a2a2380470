package io.github.smslint.engine;

import io.github.smslint.anchors.Anchors;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.finding.Finding;
import io.github.smslint.join.Join;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Template;
import io.github.smslint.recognizer.credential.CredentialScanner;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.source.FileFinder;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lints a project: reads its files, joins what they say, and asks the rules. */
public final class LintEngine {

  private final Catalogue catalogue;
  private final SettingsSource settings;
  private final int threads;

  /**
   * @param threads how many threads may work at once, at least 1
   */
  public LintEngine(Catalogue catalogue, SettingsSource settings, int threads) {
    this.catalogue = catalogue;
    this.settings = settings;
    this.threads = threads;
  }

  /**
   * Lints files and folders below a root.
   *
   * @param root the project's root, from which paths are told
   * @param finder what to lint
   * @throws IOException where a folder cannot be listed
   */
  public LintResult lint(Path root, FileFinder finder) throws IOException {
    Anchors anchors = anchors();
    List<FileInput> inputs = new ArrayList<>();
    List<String> asked = finder.files(root);
    for (String path : asked) {
      if (!settings.settingsFor(path).isIgnored(path)) {
        inputs.add(FileInput.onDisk(path, root));
      }
    }
    Set<String> context = new HashSet<>(finder.neighbours(root));
    context.removeAll(new HashSet<>(asked));
    for (String path : context) {
      inputs.add(FileInput.onDisk(path, root));
    }
    inputs.sort(FileInput.BY_PATH);
    return lintInputs(inputs, context, anchors);
  }

  /** Lints files that are already in memory, as a whole project. */
  public LintResult lint(List<SourceFile> files) {
    List<FileInput> inputs = new ArrayList<>(files.size());
    for (SourceFile file : files) {
      if (!settings.settingsFor(file.path()).isIgnored(file.path())) {
        inputs.add(new FileInput(file.path(), null, file));
      }
    }
    inputs.sort(FileInput.BY_PATH);
    return lintInputs(inputs, Set.of(), anchors());
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
    RuleRunner rules = new RuleRunner(catalogue);
    rules.visit(new Template(content, kind, signName, ""));
    List<Finding> findings = new FindingChain(settings).finish(rules.findings(), List.of());
    return new LintResult(findings, new Summary(0, 1, 0, 0));
  }

  private Anchors anchors() {
    List<String> words = new ArrayList<>();
    for (RuleProvider provider : catalogue.providers()) {
      words.addAll(provider.anchors());
    }
    return Anchors.builtinAnd(words);
  }

  /**
   * @param context the paths of files that are read for what they say and not reported on
   */
  private LintResult lintInputs(List<FileInput> inputs, Set<String> context, Anchors anchors) {
    FileReading reading = new FileReading(catalogue, settings, anchors, inputs);
    List<FileResult> results = reading.readAll(threads);
    List<FileFacts> facts = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    int files = 0;
    for (int slot = 0; slot < results.size(); slot++) {
      FileResult result = results.get(slot);
      files += result.wasRead() && !context.contains(inputs.get(slot).path()) ? 1 : 0;
      findings.addAll(result.findings());
      if (result.facts() != null) {
        facts.add(result.facts());
      }
    }
    SmsProject project = Join.join(facts, reading, reading);
    RuleRunner rules = new RuleRunner(catalogue);
    rules.visit(project, facts);
    findings.addAll(rules.findings());
    List<Finding> reported = new ArrayList<>(findings.size());
    for (Finding finding : findings) {
      if (!context.contains(finding.location().file().path())) {
        reported.add(finding);
      }
    }
    List<Finding> finished = new FindingChain(settings).finish(reported, project.credentials());
    return new LintResult(finished, summary(files, project));
  }

  private static Summary summary(int files, SmsProject project) {
    return new Summary(
        files, project.templates().size(), project.usages().size(), project.credentials().size());
  }
}
