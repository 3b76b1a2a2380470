package io.github.smslint.document;

/** The families of files that smslint reads, each by one reader. */
public enum Format {
  YAML(Family.SETTINGS),
  PROPERTIES(Family.SETTINGS),
  JSON(Family.SETTINGS),
  XML(Family.SETTINGS),
  DOTENV(Family.SETTINGS),
  TOML(Family.SETTINGS),
  INI(Family.SETTINGS),
  TERRAFORM(Family.SETTINGS),
  SHELL(Family.SETTINGS),
  DOCKERFILE(Family.SETTINGS),
  SQL(Family.SETTINGS),
  HTTP(Family.SETTINGS),
  CSV(Family.SETTINGS),
  JAVA(Family.SOURCE),
  KOTLIN(Family.SOURCE),
  GROOVY(Family.SOURCE),
  SCALA(Family.SOURCE),
  GO(Family.SOURCE),
  PYTHON(Family.SOURCE),
  PHP(Family.SOURCE),
  JAVASCRIPT(Family.SOURCE),
  CSHARP(Family.SOURCE),
  RUBY(Family.SOURCE),
  MARKDOWN(Family.PROSE),
  PLAIN(Family.PROSE);

  private enum Family {
    SETTINGS,
    SOURCE,
    PROSE
  }

  private final Family family;

  Format(Family family) {
    this.family = family;
  }

  /** Whether a file of this format is a program, in which objects are told what to do. */
  public boolean isSource() {
    return family == Family.SOURCE;
  }

  /** Whether a file of this format is a tree of keys and values. */
  public boolean isSettings() {
    return family == Family.SETTINGS;
  }
}
