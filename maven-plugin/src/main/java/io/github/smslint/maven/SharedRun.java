package io.github.smslint.maven;

import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.eclipse.aether.SessionData;

/**
 * A run that all modules of one build share: the first that asks computes it, the others wait. It
 * lives as long as the build's session, so that a Maven that stays in memory keeps nothing of it.
 */
final class SharedRun {

  private final FutureTask<LintedReactor> task;

  private SharedRun(Callable<LintedReactor> computation) {
    this.task = new FutureTask<>(computation);
  }

  /**
   * What was computed under a key, now or before.
   *
   * @throws IOException where the computation does
   */
  static LintedReactor of(SessionData build, Object key, Callable<LintedReactor> computation)
      throws IOException {
    SharedRun mine = new SharedRun(computation);
    if (build.set(key, null, mine)) {
      mine.task.run();
      return mine.result();
    }
    return ((SharedRun) build.get(key)).result();
  }

  private LintedReactor result() throws IOException {
    try {
      return task.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", interrupted);
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof RuntimeException broken) {
        throw broken;
      }
      if (cause instanceof IOException unreadable) {
        throw unreadable;
      }
      throw new IllegalStateException(cause);
    }
  }
}
