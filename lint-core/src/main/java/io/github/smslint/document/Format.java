package io.github.smslint.document;

/** The families of files that smslint reads, each by one reader. */
public enum Format {
  YAML,
  PROPERTIES,
  JSON,
  XML,
  DOTENV,
  JAVA,
  CSV,
  PLAIN
}
