package io.github.smslint.cli;

import java.io.IOException;

/** One of the things that smslint can be told to do. */
interface Command {

  /**
   * Does it.
   *
   * @return the exit code
   * @throws UsageException where the arguments cannot be followed
   * @throws IOException where the standard output cannot be written
   */
  int run(Arguments arguments, Session session) throws UsageException, IOException;
}
