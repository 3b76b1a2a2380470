package io.github.smslint.rules.config.value;

/** How a value of TemplateParam is written. */
enum ParamShape {
  /** Between quotes. */
  TEXT,
  /** A number, {@code true}, {@code null}, an object or an array, as JSON has them. */
  JSON,
  /** Put in at run time, with no quotes around it. */
  OPEN,
  /** Anything else without quotes. */
  BARE
}
