package io.github.smslint.engine;

import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.finding.Finding;
import io.github.smslint.reader.json.JsonWindow;
import io.github.smslint.reader.json.JsonWindows;
import io.github.smslint.recognizer.alike.AlikeItems;
import io.github.smslint.source.ProjectFiles;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Lints large manifests in windows, of which only the findings are kept. Where the windows do not
 * tell everything that the whole file would, nothing of them counts.
 */
abstract class LargeManifests {

  private static final String ENDING = ".json";

  private final ProjectFiles files;
  private final SettingsSource settings;
  private final int threads;
  private final StreamLimits limits;

  LargeManifests(ProjectFiles files, SettingsSource settings, int threads, StreamLimits limits) {
    this.files = files;
    this.settings = settings;
    this.threads = threads;
    this.limits = limits;
  }

  /** What lints the windows; not even loaded where no manifest is large. */
  abstract WindowLinting linting();

  /** Those of the paths that are large enough and may be manifests. */
  List<String> among(List<String> paths) throws IOException {
    List<String> large = new ArrayList<>(0);
    for (String path : paths) {
      if (path.endsWith(ENDING) && isLarge(path)) {
        Settings here = settings.settingsFor(path);
        if (here.templateFiles(path) == null) {
          large.add(path);
        }
      }
    }
    return large;
  }

  private boolean isLarge(String path) {
    try (InputStream stream = files.openLarge(path, limits.above())) {
      return stream != null;
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** The outcome for a file; null where it has to be read as a whole. */
  FileResult read(String path) {
    try (InputStream stream = files.openLarge(path, limits.above())) {
      JsonWindows windows = new JsonWindows(stream, limits.window());
      WindowResults results = new WindowResults();
      lint(path, windows, new AlikeItems(), results);
      if (windows.isUnfit() || results.isUnfit()) {
        return null;
      }
      List<Finding> findings = results.findings();
      return new FileResult(true, true, null, findings, List.of(), results.templates());
    } catch (IOException unreadable) {
      return null;
    }
  }

  private void lint(String path, JsonWindows windows, AlikeItems known, WindowResults results) {
    WindowLinting linting = linting();
    Crew crew =
        new Crew() {
          @Override
          void work(int number) {
            lintAll(path, windows, linting, known, results);
          }
        };
    crew.run(threads);
  }

  private static void lintAll(
      String path,
      JsonWindows windows,
      WindowLinting linting,
      AlikeItems known,
      WindowResults results) {
    try {
      JsonWindow window = windows.next(new byte[0]);
      while (window != null && !results.isUnfit()) {
        results.add(linting.lint(path, window, known));
        window = windows.next(window.bytes());
      }
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError fault) {
      results.add(null);
    }
  }
}
