package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.engine.LintResult;
import io.github.smslint.report.ReportFile;
import io.github.smslint.report.ReportFormat;
import io.github.smslint.report.Reporter;
import io.github.smslint.rule.Catalogue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The reports that go into files beside the one that is asked for: those of {@code --report}, and
 * those of the configuration in formats that {@code --report} does not name.
 */
final class ReportsBeside {

  /** A report and where it goes. */
  private record Target(ReportFormat format, String file, Path path) {}

  /** The options of runs that are not about the project as it is. */
  private static final String[] PARTIAL = {"staged", "since", "stdin-filename", "diff"};

  private final List<Target> targets = new ArrayList<>(0);
  private final Session session;

  /** Takes the option {@code --report}, each of whose values is a format and a file. */
  ReportsBeside(Arguments arguments, Session session) throws UsageException {
    this.session = session;
    for (String told : arguments.values("report")) {
      int equals = told.indexOf('=');
      if (equals <= 0 || equals == told.length() - 1) {
        throw new UsageException("report.form", told);
      }
      String file = told.substring(equals + 1);
      Path path = Project.resolve(session.workingFolder(), file);
      targets.add(new Target(format(told.substring(0, equals)), file, path));
    }
  }

  private static ReportFormat format(String name) throws UsageException {
    ReportFormat format = ReportFormat.named(name);
    if (format == null) {
      throw UsageException.unknown("value", name, ReportFormat.NAMES, "--report");
    }
    return format;
  }

  /**
   * Adds what the configuration of the working folder asks for, unless the run is one of an editor
   * or a hook, which sees a part of the project and leaves no files behind.
   */
  void addConfigured(Arguments arguments, Project project) throws UsageException {
    for (String partial : PARTIAL) {
      if (arguments.has(partial)) {
        return;
      }
    }
    int told = targets.size();
    Map<String, String> reports = project.settingsOf(session).reports();
    for (Map.Entry<String, String> report : reports.entrySet()) {
      if (!has(report.getKey(), told)) {
        String file = report.getValue();
        Path path = Project.resolve(project.root(), file);
        targets.add(new Target(format(report.getKey()), file, path));
      }
    }
  }

  private boolean has(String format, int told) {
    for (int at = 0; at < told; at++) {
      if (targets.get(at).format.name().equals(format)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Writes the files.
   *
   * @throws UsageException where one cannot be written
   */
  void write(LintResult result, Catalogue catalogue, Language language) throws UsageException {
    for (Target target : targets) {
      Reporter reporter = target.format.reporter(Main.version(), false, null);
      try {
        ReportFile.write(target.path, reporter, result, catalogue, language);
      } catch (IOException unwritable) {
        throw new UsageException("output.unwritable", target.file);
      }
    }
  }
}
