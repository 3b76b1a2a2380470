package io.github.smslint.cli;

import io.github.smslint.configfile.ConfigurationFiles;
import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.configfile.StatedSettings;
import io.github.smslint.document.Format;
import io.github.smslint.engine.LintResult;
import io.github.smslint.engine.Phase;
import io.github.smslint.engine.Statistics;
import io.github.smslint.engine.Statistics.Fate;
import io.github.smslint.engine.Statistics.Reads;
import io.github.smslint.finding.Finding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a run tells about itself on request: each file with its fate, the time of each rule, each
 * reader and each phase.
 */
final class RunNotes {

  private final Statistics statistics;
  private final Session session;
  private final Words words;

  RunNotes(Statistics statistics, Session session, Words words) {
    this.statistics = statistics;
    this.session = session;
    this.words = words;
  }

  /** Tells the root, the configuration files that hold and what became of each file. */
  void tellFiles(Project project) {
    session.tell(words.say("verbose.root", project.root().toString()));
    if (project.settings() instanceof StatedSettings stated) {
      for (String file : configurations(stated, project.root())) {
        session.tell(words.say("verbose.configuration", file));
      }
    }
    for (Map.Entry<String, Fate> file : statistics.fates().entrySet()) {
      session.tell(words.say("verbose." + file.getValue().name(), file.getKey()));
    }
  }

  /** Those of the files, and those of the working folder, which tell language and baseline. */
  private TreeSet<String> configurations(StatedSettings settings, Path root) {
    Path run = session.workingFolder().resolve(ConfigurationFiles.NAME);
    TreeSet<String> found = new TreeSet<>(settings.sources(ProjectRoot.told(root.relativize(run))));
    for (String path : statistics.fates().keySet()) {
      found.addAll(settings.sources(path));
    }
    return found;
  }

  /**
   * Tells how long each rule took and what it found, the slowest first.
   *
   * @param nanoseconds how long the whole run took
   */
  void tellStatistics(LintResult result, long nanoseconds) {
    TreeMap<String, Integer> found = new TreeMap<>();
    for (Finding finding : result.findings()) {
      found.merge(finding.rule(), 1, Integer::sum);
    }
    Map<String, Long> times = statistics.ruleTimes();
    List<String> rules = new ArrayList<>(new TreeSet<>(found.keySet()));
    times.keySet().stream().filter(rule -> !found.containsKey(rule)).forEach(rules::add);
    rules.sort(Comparator.comparingLong((String rule) -> -times.getOrDefault(rule, 0L)));
    Table table =
        new Table(
            List.of(
                words.say("rules.id"),
                words.say("statistics.findings"),
                words.say("statistics.time")));
    for (String rule : rules) {
      String count = Integer.toString(found.getOrDefault(rule, 0));
      table.add(List.of(rule, count, milliseconds(times.getOrDefault(rule, 0L))));
    }
    session.tell(table.toString().stripTrailing());
    tellReaders();
    tellPhases();
    session.tell(words.say("statistics.files", totals()));
    session.tell(words.say("statistics.all", milliseconds(nanoseconds)));
  }

  private void tellReaders() {
    Map<Format, Reads> reads = statistics.reads();
    if (reads.isEmpty()) {
      return;
    }
    Table table =
        new Table(
            List.of(
                words.say("statistics.reader"),
                words.say("statistics.count"),
                words.say("statistics.size"),
                words.say("statistics.time")));
    List<Format> formats = new ArrayList<>(reads.keySet());
    formats.sort(Comparator.comparingLong((Format format) -> -reads.get(format).nanoseconds()));
    for (Format format : formats) {
      Reads read = reads.get(format);
      table.add(
          List.of(
              format.name().toLowerCase(Locale.ROOT),
              Integer.toString(read.files()),
              kibibytes(read.bytes()),
              milliseconds(read.nanoseconds())));
    }
    session.tell(table.toString().stripTrailing());
  }

  private void tellPhases() {
    Map<Phase, Long> times = statistics.phaseTimes();
    Table table = new Table(List.of(words.say("statistics.phase"), words.say("statistics.time")));
    for (Phase phase : Phase.values()) {
      String name = words.say("statistics." + phase.name());
      table.add(List.of(name, milliseconds(times.getOrDefault(phase, 0L))));
    }
    session.tell(table.toString().stripTrailing());
  }

  private String[] totals() {
    Map<String, Fate> fates = statistics.fates();
    List<String> totals = new ArrayList<>();
    totals.add(Integer.toString(fates.size()));
    totals.add(Long.toString(kibibytesOf(statistics.bytes())));
    for (Fate fate : Fate.values()) {
      totals.add(Long.toString(fates.values().stream().filter(one -> one == fate).count()));
    }
    return totals.toArray(new String[0]);
  }

  private static String kibibytes(long bytes) {
    return kibibytesOf(bytes) + " KiB";
  }

  private static long kibibytesOf(long bytes) {
    return (bytes + 1023) / 1024;
  }

  private static String milliseconds(long nanoseconds) {
    return String.format(Locale.ROOT, "%.1f ms", nanoseconds / 1e6);
  }
}
