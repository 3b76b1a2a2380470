package io.github.smslint.engine;

import java.util.ArrayList;
import java.util.List;

/** Threads that do one work together, the calling one among them. */
abstract class Crew {

  /**
   * The part of one thread, which takes what is left until nothing is.
   *
   * @param number counts from 0, the calling thread
   */
  abstract void work(int number);

  /** Works with so many threads, and returns when all are done. */
  final void run(int threads) {
    List<Thread> helpers = new ArrayList<>(threads);
    for (int number = 1; number < threads; number++) {
      helpers.add(start(number));
    }
    work(0);
    for (Thread helper : helpers) {
      join(helper);
    }
  }

  private Thread start(int number) {
    Thread helper =
        new Thread("smslint-" + number) {
          @Override
          public void run() {
            work(number);
          }
        };
    helper.start();
    return helper;
  }

  private static void join(Thread helper) {
    boolean interrupted = false;
    while (true) {
      try {
        helper.join();
        break;
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
