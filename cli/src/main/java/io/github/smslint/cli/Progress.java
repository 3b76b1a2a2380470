package io.github.smslint.cli;

import io.github.smslint.engine.Statistics;

/** A line on the terminal about a run that lasts, which is gone when the run ends. */
final class Progress implements AutoCloseable {

  private static final int PATIENCE = 1000;
  private static final int STEP = 200;
  private static final String ERASE = "\r\u001B[K";

  private final Statistics statistics;
  private final Session session;
  private final Words words;
  private final Thread thread;
  private boolean shown;
  private boolean ended;

  private Progress(Statistics statistics, Session session, Words words) {
    this.statistics = statistics;
    this.session = session;
    this.words = words;
    this.thread =
        new Thread("smslint-progress") {
          @Override
          public void run() {
            show();
          }
        };
  }

  /** Begins to wait for the time when a person would like to know; null where nobody would. */
  static Progress of(Statistics statistics, Session session, Words words) {
    boolean unwatched =
        !session.environment("CI").isEmpty() || session.environment("TERM").equals("dumb");
    if (unwatched) {
      return null;
    }
    Progress progress = new Progress(statistics, session, words);
    progress.thread.setDaemon(true);
    progress.thread.start();
    return progress;
  }

  private void show() {
    try {
      Thread.sleep(PATIENCE);
      if (!session.terminal().showsErrors()) {
        return;
      }
      while (showOnce()) {
        Thread.sleep(STEP);
      }
    } catch (InterruptedException runEnded) {
      // There is nothing left to wait for.
    }
  }

  private synchronized boolean showOnce() {
    if (!ended) {
      String done = Integer.toString(statistics.done());
      String all = Integer.toString(statistics.expected());
      session.show(ERASE + words.say("progress", done, all));
      shown = true;
    }
    return !ended;
  }

  @Override
  public void close() {
    thread.interrupt();
    synchronized (this) {
      ended = true;
      if (shown) {
        session.show(ERASE);
      }
    }
  }
}
