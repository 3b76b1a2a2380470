package io.github.smslint.cli;

/** What the process ends with; where several apply, the highest. */
final class ExitCode {

  static final int CLEAN = 0;

  /** There are findings at or above the threshold. */
  static final int FINDINGS = 1;

  /** The command line or a configuration file is wrong. */
  static final int USAGE = 2;

  /** A crash, a path that cannot be read, a report that cannot be written. */
  static final int FAILURE = 3;

  private ExitCode() {}
}
