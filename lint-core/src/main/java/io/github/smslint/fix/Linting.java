package io.github.smslint.fix;

import io.github.smslint.engine.LintResult;
import io.github.smslint.source.ProjectFiles;
import java.io.IOException;

/** How the files that are fixed are linted, before the first round and after each. */
@FunctionalInterface
public interface Linting {

  /**
   * Lints all files.
   *
   * @throws IOException where they cannot be listed
   */
  LintResult lint(ProjectFiles files) throws IOException;
}
