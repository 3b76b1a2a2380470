package io.github.smslint.rules;

import io.github.smslint.config.BuildProperties;
import io.github.smslint.config.Settings;
import io.github.smslint.config.SettingsSource;
import io.github.smslint.engine.LintEngine;
import io.github.smslint.engine.LintResult;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** A small project in memory, linted as a whole. */
final class TestProject {

  private final List<SourceFile> files = new ArrayList<>();
  private Settings settings = Settings.DEFAULT;
  private BuildProperties build = BuildProperties.NONE;

  TestProject file(String path, String content) {
    files.add(SourceFile.of(path, content));
    return this;
  }

  TestProject file(String path, byte[] bytes) {
    files.add(new SourceFile(path, bytes));
    return this;
  }

  TestProject settings(Settings other) {
    settings = other;
    return this;
  }

  TestProject build(BuildProperties properties) {
    build = properties;
    return this;
  }

  LintResult lint() {
    SettingsSource source = path -> settings;
    return new LintEngine(new Catalogue(List.of(new BuiltinRules())), source, 1)
        .withBuild(build)
        .lint(files);
  }

  /** Each finding as {@code path:line:column severity rule excerpt}, secrets starred out. */
  List<String> findings() {
    return told(lint().findings());
  }

  /** Each finding that a directive silences, told in the same way. */
  List<String> suppressed() {
    return told(lint().suppressed());
  }

  private static List<String> told(List<Finding> findings) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : findings) {
      Location location = finding.location();
      Position start = location.start();
      lines.add(
          location.file().path()
              + ":"
              + start.line()
              + ":"
              + start.column()
              + " "
              + finding.severity().id()
              + " "
              + finding.rule()
              + " "
              + MaskedSource.of(location));
    }
    return lines;
  }

  /** The findings of one rule only. */
  List<String> findings(String rule) {
    List<String> lines = new ArrayList<>();
    for (String line : findings()) {
      if (line.contains(" " + rule + " ")) {
        lines.add(line);
      }
    }
    return lines;
  }
}
