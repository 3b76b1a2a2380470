package io.github.smslint.cli;

import java.io.IOException;
import java.util.List;

/** One of the things that smslint can be told to do. */
interface Command {

  /** The options that it has besides help and version, without dashes. */
  List<String> options();

  /**
   * Does it.
   *
   * @return the exit code
   * @throws UsageException where the arguments cannot be followed
   * @throws IOException where the standard output cannot be written
   */
  int run(Arguments arguments, Session session) throws UsageException, IOException;
}
