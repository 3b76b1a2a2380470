package io.github.smslint.rules.secret;

import io.github.smslint.document.Format;
import io.github.smslint.reader.Readers;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;

/** Writes a reference to an environment variable as the file around it reads one. */
final class EnvironmentReference {

  private EnvironmentReference() {}

  /** The edit that puts the reference in the place of a text, or null where none is known. */
  static Edit replace(Text text, String variable) {
    if (!text.isInOneLiteral(0, text.length())) {
      return null;
    }
    Location location = text.locate(0, text.length());
    String name = location.file().name();
    Format format = Readers.formatOf(location.file());
    if (format == Format.SHELL) {
      boolean batch = name.endsWith(".bat") || name.endsWith(".cmd");
      return batch ? null : inShell(text, location, variable);
    }
    if (format == Format.JAVA) {
      return inJava(location, variable);
    }
    if (format == Format.YAML || format == Format.PROPERTIES || format == Format.XML) {
      String scope = name.equals("pom.xml") ? "env." : "";
      return text.replace(0, text.length(), "${" + scope + variable + "}");
    }
    return null;
  }

  /** A variable in the place of a whole value, where the shell puts one in and it is another's. */
  private static Edit inShell(Text text, Location location, String variable) {
    Notation notation = ((Literal) text.pieces().get(0)).notation();
    String content = location.file().content();
    int start = location.span().start();
    char before = start == 0 ? 0 : content.charAt(start - 1);
    boolean quoted = before == '"';
    boolean whole = quoted || before == '=' || before == ' ';
    boolean expands = "\\$".equals(notation.encode("$")) == quoted && notation.encode("x") != null;
    boolean plain = "$".equals(notation.encode("$"));
    String assigned = variable + (quoted ? "=\"" : "=");
    boolean itself = content.startsWith(assigned, start - assigned.length());
    return whole && expands && !plain && !itself ? new Edit(location, "${" + variable + "}") : null;
  }

  /** A call in the place of a whole string literal, where a constant is not asked for. */
  private static Edit inJava(Location literal, String variable) {
    SourceFile file = literal.file();
    String content = file.content();
    int start = literal.span().start() - 1;
    int end = literal.span().end() + 1;
    boolean quoted =
        start >= 0
            && end <= content.length()
            && content.charAt(start) == '"'
            && content.charAt(end - 1) == '"';
    if (!quoted || (start > 0 && "\\\"".indexOf(content.charAt(start - 1)) >= 0)) {
      return null;
    }
    Span line = file.lines().line(file.lines().lineOf(start));
    String before = content.substring(line.start(), start).strip();
    if (before.startsWith("@") || before.startsWith("case")) {
      return null;
    }
    Location whole = new Location(file, new Span(start, end));
    return new Edit(whole, "System.getenv(\"" + variable + "\")");
  }
}
