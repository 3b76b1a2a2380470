package io.github.smslint.join;

import io.github.smslint.text.Text;

/** Gives the effective value of a configuration key. */
@FunctionalInterface
interface ConfigurationValues {

  /** The value in one deployment, or null where no file sets the key. */
  Text value(String key);
}
