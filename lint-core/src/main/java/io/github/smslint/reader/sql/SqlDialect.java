package io.github.smslint.reader.sql;

/** How a script writes its strings, as far as databases differ. */
enum SqlDialect {
  /** A backslash escapes, and {@code #} begins a comment. */
  MYSQL,
  /** A quote is written twice, and a backslash is one. */
  STANDARD;

  /** Only MySQL and its kin quote names with back ticks and name the engine of a table. */
  static SqlDialect of(String content) {
    boolean mysql =
        content.indexOf('`') >= 0 || content.contains("ENGINE=") || content.contains("ENGINE =");
    return mysql ? MYSQL : STANDARD;
  }
}
