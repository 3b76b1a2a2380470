package io.github.smslint.configfile;

import io.github.smslint.config.SettingsSource;
import java.util.List;

/** Settings that can tell where each of them is said. */
public interface StatedSettings extends SettingsSource {

  /**
   * What is in force for a path from the project root, in the order of a configuration's keys; what
   * nothing is said of is not among it.
   */
  List<Statement> statements(String path);

  /**
   * The files that hold for a path from the project root, the nearest first, each before those that
   * it extends; a preset stands as {@code preset:} and its name.
   */
  List<String> sources(String path);
}
