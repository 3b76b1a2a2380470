package io.github.smslint.engine;

import io.github.smslint.config.SettingsSource;
import io.github.smslint.config.TemplateKind;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Lints a project. */
public final class LintEngine {

  /**
   * @param threads how many threads may work at once, at least 1
   */
  public LintEngine(Catalogue catalogue, SettingsSource settings, int threads) {}

  /**
   * Lints files and folders below a root.
   *
   * @param root the project's root, from which paths are told
   * @param paths what to lint; each may be a file or a folder
   * @throws IOException where one of the paths does not exist or cannot be read
   */
  public LintResult lint(Path root, List<Path> paths) throws IOException {
    return new LintResult(List.of(), new Summary(0, 0, 0, 0));
  }

  /** Lints files that are already in memory, as a whole project. */
  public LintResult lint(List<SourceFile> files) {
    return new LintResult(List.of(), new Summary(0, 0, 0, 0));
  }

  /**
   * Lints one template text.
   *
   * @param text a file that holds nothing but the template
   * @param signName the signature that will stand before it, or null
   */
  public LintResult lintTemplate(SourceFile text, TemplateKind kind, String signName) {
    return new LintResult(List.of(), new Summary(0, 0, 0, 0));
  }
}
