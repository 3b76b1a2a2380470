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
}
