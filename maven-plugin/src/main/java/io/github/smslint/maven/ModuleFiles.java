package io.github.smslint.maven;

import io.github.smslint.report.ReportFile;
import io.github.smslint.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * The reports of a module that go into files.
 *
 * @param reports the file of each format; relative ones count from the folder
 * @param folder that of the module
 */
record ModuleFiles(Map<String, String> reports, Path folder) {

  /** A report that cannot be written; the message is its file. */
  static final class Unwritable extends IOException {

    private static final long serialVersionUID = 1;

    Unwritable(String file, IOException cause) {
      super(file, cause);
    }
  }

  /**
   * @param reports null where none is asked for
   */
  static ModuleFiles of(Map<String, String> reports, Path folder) {
    return new ModuleFiles(reports == null ? Map.of() : reports, folder);
  }

  /** A format that does not exist, or null. */
  String unknownFormat() {
    for (String format : reports.keySet()) {
      if (ReportFormat.named(format) == null) {
        return format;
      }
    }
    return null;
  }

  /**
   * Writes the files.
   *
   * @param version the version of smslint
   * @throws Unwritable where one cannot be written
   */
  void write(ModuleReport report, String version) throws Unwritable {
    for (Map.Entry<String, String> file : reports.entrySet()) {
      try {
        ReportFile.write(
            folder.resolve(file.getValue().strip()),
            ReportFormat.named(file.getKey()).reporter(version, false, null),
            report.result(),
            report.catalogue(),
            report.language());
      } catch (IOException failure) {
        throw new Unwritable(file.getValue(), failure);
      }
    }
  }
}
