package io.github.smslint.engine;

import io.github.smslint.anchors.PairSearch;
import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.source.FileListing;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The first phase for a tree of many files: each thread lists a folder and looks into its files,
 * and reads for good what may say something. Of all others only their paths are kept.
 */
final class TreeReading extends Crew {

  private final FileReading reading;
  private final FileListing listing;
  private final SettingsSource settings;
  private final ProjectAnchors anchors;
  private final Statistics statistics;
  private final Map<String, FileResult> results;
  private final QuietFiles silent;
  private final QuietFiles binary;
  private final List<String> waiting = new ArrayList<>(0);
  private volatile boolean telling;
  private Exception failure;

  /**
   * @param results where the results of files that were read for good are put, by path
   * @param silent where the paths of texts without a word are put
   * @param binary where the paths of pictures and programs are put
   * @param statistics where what is done is counted, or null
   */
  TreeReading(
      FileReading reading,
      FileListing listing,
      SettingsSource settings,
      Map<String, FileResult> results,
      QuietFiles silent,
      QuietFiles binary,
      Statistics statistics) {
    this.reading = reading;
    this.listing = listing;
    this.settings = settings;
    this.anchors = reading.anchors();
    this.results = results;
    this.silent = silent;
    this.binary = binary;
    this.statistics = statistics;
  }

  /**
   * Reads the tree; throws as well what the settings throw where a configuration file is broken.
   *
   * @throws IOException where a folder cannot be listed
   */
  void read(int threads) throws IOException {
    run(threads);
    synchronized (results) {
      if (failure instanceof IOException) {
        throw (IOException) failure;
      }
      if (failure != null) {
        throw (RuntimeException) failure;
      }
    }
    finishWaiting(threads);
  }

  @Override
  void work(int number) {
    Glance glance = new Glance(Statistics.ifDetailed(statistics));
    try {
      List<String> paths = take(null);
      while (paths != null) {
        look(paths, glance);
        paths = take(paths);
      }
    } catch (IOException | RuntimeException broken) {
      listing.stop();
      synchronized (results) {
        failure = broken;
      }
    }
  }

  private List<String> take(List<String> done) throws IOException {
    long start = Statistics.begin(statistics);
    List<String> paths = listing.take(done);
    Statistics.end(statistics, Phase.LISTING, start);
    if (statistics != null && paths != null) {
      statistics.expect(paths.size());
    }
    return paths;
  }

  private void look(List<String> paths, Glance glance) {
    List<String> quiet = new ArrayList<>(paths.size());
    List<String> pictures = new ArrayList<>(0);
    for (String path : paths) {
      Settings here = settings.settingsFor(path);
      if (here.isIgnored(path) || here.isBaseline(path)) {
        Statistics.add(statistics, path, Statistics.Fate.IGNORED);
        continue;
      }
      switch (sight(path, here, glance)) {
        case SILENT:
          quiet.add(path);
          Statistics.add(statistics, path, FileResult.SAYS_NOTHING);
          break;
        case BINARY:
          pictures.add(path);
          Statistics.add(statistics, path, FileResult.NOT_TEXT);
          break;
        case UNOPENED:
          break;
        default:
          readOrWait(path);
      }
    }
    silent.addAll(quiet);
    binary.addAll(pictures);
  }

  private Glance.Sight sight(String path, Settings here, Glance glance) {
    PairSearch search = anchors.of(here.vocabulary()).pairs();
    if (search == null) {
      return Glance.Sight.TELLING;
    }
    try {
      Glance.Sight sight = glance.at(listing.place(path), search);
      if (sight == Glance.Sight.UNOPENED) {
        return listing.isNoFile(path) ? sight : Glance.Sight.TELLING;
      }
      boolean decides = sight == Glance.Sight.SILENT && reading.isReadAnyway(path, here);
      return decides ? Glance.Sight.TELLING : sight;
    } catch (InvalidPathException unwritable) {
      return Glance.Sight.TELLING;
    }
  }

  /** While nothing speaks of SMS, files that only might are put aside. */
  private void readOrWait(String path) {
    FileResult result = telling ? reading.read(path, true) : reading.readOrWait(path);
    if (result == FileResult.WAITS) {
      synchronized (waiting) {
        waiting.add(path);
      }
    } else {
      add(path, result);
      if (!telling && tells(result)) {
        telling = true;
      }
    }
  }

  private boolean tells(FileResult result) {
    FileFacts facts = result.facts();
    return facts != null
        && (facts.speaksOfSms() || (result.hasWords() && !reading.hasWeakWordsOnly(facts.file())));
  }

  /** What was put aside says nothing by itself, and matters only beside what speaks of SMS. */
  private void finishWaiting(int threads) {
    if (!telling) {
      silent.addAll(waiting);
      for (String path : waiting) {
        Statistics.add(statistics, path, FileResult.SAYS_NOTHING);
      }
      return;
    }
    WorkQueue queue = new WorkQueue(waiting);
    Crew crew =
        new Crew() {
          @Override
          void work(int number) {
            for (int slot = queue.take(false); slot >= 0; slot = queue.take(false)) {
              add(waiting.get(slot), reading.read(waiting.get(slot), true));
            }
          }
        };
    crew.run(Math.min(threads, waiting.size()));
  }

  private void add(String path, FileResult result) {
    Statistics.add(statistics, path, result);
    synchronized (results) {
      results.put(path, result);
    }
  }
}
