package io.github.smslint.engine;

import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** What a run did, counted while it runs; may be used by several threads. */
public final class Statistics {

  /** What became of a file. */
  public enum Fate {
    /** Its content was parsed. */
    PARSED,
    /** No word about SMS stands in it. */
    WITHOUT_WORDS,
    NOT_TEXT,
    UNREADABLE,
    /** The configuration says so. */
    IGNORED
  }

  private final boolean detailed;
  private final AtomicInteger expected = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong bytes = new AtomicLong();
  private final TreeMap<String, Fate> fates = new TreeMap<>();
  private final TreeMap<String, Long> ruleTimes = new TreeMap<>();

  /**
   * @param detailed whether the fate of each file and the time of each rule are kept as well, which
   *     costs time
   */
  public Statistics(boolean detailed) {
    this.detailed = detailed;
  }

  boolean isDetailed() {
    return detailed;
  }

  void expect(int files) {
    expected.addAndGet(files);
  }

  void addBytes(int count) {
    bytes.addAndGet(count);
  }

  void add(String path, FileResult result) {
    done.incrementAndGet();
    if (detailed) {
      add(path, fate(result));
    }
  }

  synchronized void add(String path, Fate fate) {
    fates.put(path, fate);
  }

  synchronized void addTime(String rule, long nanoseconds) {
    Long before = ruleTimes.get(rule);
    ruleTimes.put(rule, before == null ? nanoseconds : before + nanoseconds);
  }

  private static Fate fate(FileResult result) {
    if (!result.wasRead()) {
      return Fate.NOT_TEXT;
    }
    if (result == FileResult.SAYS_NOTHING) {
      return Fate.WITHOUT_WORDS;
    }
    return result.facts() == null && result.streamed() == 0 ? Fate.UNREADABLE : Fate.PARSED;
  }

  /** How many files are to be looked at, as far as is known. */
  public int expected() {
    return expected.get();
  }

  /** How many files have been looked at. */
  public int done() {
    return done.get();
  }

  /** How many bytes were read. */
  public long bytes() {
    return bytes.get();
  }

  /** What became of each file by its path; empty unless detailed. */
  public synchronized TreeMap<String, Fate> fates() {
    return new TreeMap<>(fates);
  }

  /** The nanoseconds that each rule took in all threads; empty unless detailed. */
  public synchronized TreeMap<String, Long> ruleTimes() {
    return new TreeMap<>(ruleTimes);
  }
}
