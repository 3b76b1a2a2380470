package io.github.smslint.engine;

import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.document.Format;
import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.join.ClassLookup;
import io.github.smslint.join.ModuleLookup;
import io.github.smslint.join.ProfilesOfFiles;
import io.github.smslint.reader.Readers;
import io.github.smslint.source.FileListing;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.vocabulary.Profiles;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The first phase for all files: in parallel, the result of each under its path. */
final class ProjectReading implements ClassLookup, ModuleLookup, ProfilesOfFiles {

  /** From this many files on a second thread pays: each loads the classes of other formats. */
  private static final int FILES_PER_THREAD = 8;

  private final FileReading reading;
  private final ProjectFiles files;
  private final SettingsSource settings;
  private final int threads;
  private final Statistics statistics;
  private final TreeMap<String, FileResult> reported = new TreeMap<>();
  private final TreeMap<String, FileResult> context = new TreeMap<>();
  private final QuietFiles silent = new QuietFiles();
  private final QuietFiles binary = new QuietFiles();
  private Map<String, String> classes;

  /**
   * @param statistics where what is done is counted, or null
   */
  ProjectReading(
      FileReading reading,
      ProjectFiles files,
      SettingsSource settings,
      int threads,
      Statistics statistics) {
    this.reading = reading;
    this.files = files;
    this.settings = settings;
    this.threads = threads;
    this.statistics = statistics;
  }

  /**
   * Reads what is reported and, where that has a word about SMS, what stands around it.
   *
   * @param manifests reads large files, or null where all are read alike
   */
  void readAll(LargeManifests manifests) throws IOException {
    long start = Statistics.begin(statistics);
    FileListing listing = files.listing();
    Statistics.end(statistics, Phase.LISTING, start);
    List<String> large = List.of();
    if (listing.isLarge()) {
      new TreeReading(reading, listing, settings, reported, silent, binary, statistics)
          .read(threads);
    } else {
      List<String> paths = wanted(listing.all());
      large = manifests == null ? List.of() : manifests.among(paths);
      paths.removeAll(large);
      readAll(paths, true, reported);
    }
    if (!large.isEmpty() || hasWords()) {
      readAll(readable(wanted(files.context())), false, context);
    }
    for (String path : large) {
      reported.put(path, readLarge(path, manifests));
    }
  }

  /**
   * What other files send may concern any template of a manifest, which is read as a whole then.
   */
  private FileResult readLarge(String path, LargeManifests manifests) {
    FileResult result = othersAreSilent() ? manifests.read(path) : null;
    result = result == null ? reading.read(path, true) : result;
    Statistics.add(statistics, path, result);
    return result;
  }

  private boolean othersAreSilent() {
    for (FileFacts facts : facts()) {
      if (facts.speaksOfSms()) {
        return false;
      }
    }
    return true;
  }

  /** The results of reported files, in path order; of a large tree only those that say anything. */
  Iterable<FileResult> reported() {
    return reported.values();
  }

  /** Whether a directive stands in a reported file. */
  boolean hasDirectives() {
    for (FileResult result : reported.values()) {
      if (!result.suppressions().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** How many files on which findings are reported were looked into. */
  int filesRead() {
    int files = silent.size();
    for (FileResult result : reported.values()) {
      files += result.wasRead() ? 1 : 0;
    }
    return files;
  }

  /** The same of some of the files. */
  int filesRead(Predicate<String> paths) {
    int files = 0;
    for (String path : silent.paths()) {
      files += paths.test(path) ? 1 : 0;
    }
    for (Map.Entry<String, FileResult> file : reported.entrySet()) {
      files += file.getValue().wasRead() && paths.test(file.getKey()) ? 1 : 0;
    }
    return files;
  }

  /** How many templates were found in files of which no facts are kept. */
  int streamed(Predicate<String> paths) {
    int templates = 0;
    for (Map.Entry<String, FileResult> result : reported.entrySet()) {
      templates += paths.test(result.getKey()) ? result.getValue().streamed() : 0;
    }
    return templates;
  }

  /** Whether findings are reported on a file. */
  boolean isReported(String path) {
    return reported.containsKey(path) || silent.contains(path) || binary.contains(path);
  }

  /** The facts of all files, in path order. */
  List<FileFacts> facts() {
    TreeMap<String, FileResult> all = new TreeMap<>(context);
    all.putAll(reported);
    List<FileFacts> facts = new ArrayList<>();
    for (FileResult result : all.values()) {
      if (result.facts() != null) {
        facts.add(result.facts());
      }
    }
    return facts;
  }

  @Override
  public Profiles profilesFor(String path) {
    return new Profiles(settings.settingsFor(path).productionProfiles());
  }

  @Override
  public FileFacts find(String simpleName) {
    String path = classes().get(simpleName);
    if (path == null || path.isEmpty()) {
      return null;
    }
    FileResult known = result(path);
    boolean unread = known == null ? silent.contains(path) : known == FileResult.SAYS_NOTHING;
    return unread ? reading.readClass(path) : null;
  }

  @Override
  public BuildModule findModule(String path) {
    FileResult known = result(path);
    if (known == null ? !silent.contains(path) : !known.wasRead()) {
      return null;
    }
    FileFacts facts = known == null ? null : known.facts();
    if (facts != null && facts.module() != null) {
      return facts.module();
    }
    return reading.readModule(path, facts == null ? null : facts.file());
  }

  private FileResult result(String path) {
    FileResult known = reported.get(path);
    return known == null ? context.get(path) : known;
  }

  private boolean hasWords() {
    for (FileResult result : reported.values()) {
      if (result.hasWords()) {
        return true;
      }
    }
    return false;
  }

  private List<String> wanted(List<String> paths) {
    List<String> wanted = new ArrayList<>(paths.size());
    for (String path : paths) {
      Settings here = settings.settingsFor(path);
      if (!here.isIgnored(path) && !here.isBaseline(path)) {
        wanted.add(path);
      } else {
        Statistics.add(statistics, path, Statistics.Fate.IGNORED);
      }
    }
    return wanted;
  }

  /** A file without a format says nothing about others. */
  private List<String> readable(List<String> paths) {
    List<String> readable = new ArrayList<>(paths.size());
    for (String path : paths) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      if (Readers.formatOf(name) != null
          || settings.settingsFor(path).templateFiles(path) != null) {
        readable.add(path);
      }
    }
    return readable;
  }

  private void readAll(List<String> paths, boolean report, Map<String, FileResult> into) {
    if (statistics != null) {
      statistics.expect(paths.size());
    }
    FileResult[] results = new FileResult[paths.size()];
    int useful = Math.min(threads, 1 + paths.size() / FILES_PER_THREAD);
    WorkQueue queue = new WorkQueue(paths);
    Crew crew =
        new Crew() {
          @Override
          void work(int number) {
            readFrom(queue, number % 2 == 1, paths, report, results);
          }
        };
    crew.run(useful);
    for (int slot = 0; slot < results.length; slot++) {
      into.put(paths.get(slot), results[slot]);
    }
  }

  private void readFrom(
      WorkQueue queue,
      boolean fromTheEnd,
      List<String> paths,
      boolean report,
      FileResult[] results) {
    for (int slot = queue.take(fromTheEnd); slot >= 0; slot = queue.take(fromTheEnd)) {
      results[slot] = reading.read(paths.get(slot), report);
      Statistics.add(statistics, paths.get(slot), results[slot]);
    }
  }

  /**
   * The path of each source file by its name without ending; empty for a name that stands twice.
   */
  private Map<String, String> classes() {
    if (classes == null) {
      classes = new HashMap<>();
      addClasses(reported.keySet());
      addClasses(context.keySet());
      addClasses(silent.paths());
    }
    return classes;
  }

  private void addClasses(Collection<String> paths) {
    for (String path : paths) {
      String name = path.substring(path.lastIndexOf('/') + 1);
      Format format = Readers.formatOf(name);
      if (format != null && format.isSource()) {
        String type = name.substring(0, name.lastIndexOf('.'));
        classes.put(type, classes.containsKey(type) ? "" : path);
      }
    }
  }
}
