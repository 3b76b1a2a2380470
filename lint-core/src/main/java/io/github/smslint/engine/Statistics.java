package io.github.smslint.engine;

import io.github.smslint.document.Format;
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
  private final TreeMap<Phase, Long> phaseTimes = new TreeMap<>();
  private final TreeMap<Format, Reads> reads = new TreeMap<>();

  /**
   * @param detailed whether the fate of each file and the time of each rule are kept as well, which
   *     costs time
   */
  public Statistics(boolean detailed) {
    this.detailed = detailed;
  }

  /** What one reader did: how many files it read, of how many bytes, in how many nanoseconds. */
  public record Reads(int files, long bytes, long nanoseconds) {}

  boolean isDetailed() {
    return detailed;
  }

  /** The statistics where times are to be counted, else null. */
  static Statistics ifDetailed(Statistics statistics) {
    return statistics != null && statistics.detailed ? statistics : null;
  }

  /** The time at which something begins, where that is to be counted. */
  static long begin(Statistics statistics) {
    return ifDetailed(statistics) == null ? 0 : System.nanoTime();
  }

  /** Counts what began at a time that {@link #begin} told. */
  static void end(Statistics statistics, Phase phase, long start) {
    if (ifDetailed(statistics) != null) {
      statistics.addTime(phase, System.nanoTime() - start);
    }
  }

  static void add(Statistics statistics, String path, FileResult result) {
    if (statistics != null) {
      statistics.add(path, result);
    }
  }

  static void add(Statistics statistics, String path, Fate fate) {
    if (statistics != null) {
      statistics.add(path, fate);
    }
  }

  void expect(int files) {
    expected.addAndGet(files);
  }

  void addBytes(long count) {
    bytes.addAndGet(count);
  }

  void add(String path, FileResult result) {
    done.incrementAndGet();
    if (detailed) {
      add(path, fate(result));
    }
  }

  void add(String path, Fate fate) {
    if (detailed) {
      synchronized (this) {
        fates.put(path, fate);
      }
    }
  }

  synchronized void addTime(Phase phase, long nanoseconds) {
    Long before = phaseTimes.get(phase);
    phaseTimes.put(phase, before == null ? nanoseconds : before + nanoseconds);
  }

  /** Counts a file that a reader has read since a time that {@link #begin} told. */
  static void endRead(Statistics statistics, Format format, int bytes, long start) {
    if (ifDetailed(statistics) != null) {
      statistics.addRead(format, bytes, System.nanoTime() - start);
    }
  }

  private synchronized void addRead(Format format, int bytes, long nanoseconds) {
    Reads before = reads.get(format);
    reads.put(
        format,
        before == null
            ? new Reads(1, bytes, nanoseconds)
            : new Reads(before.files + 1, before.bytes + bytes, before.nanoseconds + nanoseconds));
    addTime(Phase.PARSING, nanoseconds);
  }

  synchronized void addTime(String rule, long nanoseconds) {
    Long before = ruleTimes.get(rule);
    ruleTimes.put(rule, before == null ? nanoseconds : before + nanoseconds);
    addTime(Phase.RULES, nanoseconds);
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

  /** The nanoseconds that each phase took in all threads together; empty unless detailed. */
  public synchronized TreeMap<Phase, Long> phaseTimes() {
    return new TreeMap<>(phaseTimes);
  }

  /** What the reader of each format did; empty unless detailed. */
  public synchronized TreeMap<Format, Reads> reads() {
    return new TreeMap<>(reads);
  }
}
