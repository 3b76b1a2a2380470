package io.github.smslint.config;

/** Finds the settings that hold for a file: those of the nearest configuration above it. */
@FunctionalInterface
public interface SettingsSource {

  /** The settings for a path from the project root; never null. */
  Settings settingsFor(String path);
}
