package io.github.smslint.report;

import io.github.smslint.finding.MaskedSource;
import io.github.smslint.fix.FixedFile;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** What fixes change, as {@code diff -u} tells it and {@code git apply} takes it, save secrets. */
public final class UnifiedDiff {

  private static final String NO_LINE_END = "\\ No newline at end of file";

  private final DiffColours colours;
  private final boolean visible;
  private final Writer out;

  /**
   * @param colour whether the reader's terminal shows colours
   * @param visible whether hidden characters are told by number, for a person to see
   * @param out neither flushed nor closed
   */
  public UnifiedDiff(boolean colour, boolean visible, Writer out) {
    this.colours = new DiffColours(colour);
    this.visible = visible;
    this.out = out;
  }

  /** Writes the changes of some files. */
  public void write(List<FixedFile> files) throws IOException {
    for (FixedFile file : files) {
      write(file);
    }
  }

  private void write(FixedFile file) throws IOException {
    DiffLines before = new DiffLines(file.before());
    DiffLines after = new DiffLines(file.after());
    List<Hunk> hunks = Hunk.of(file.changes(), before, after);
    line(colours.head("--- a/" + name(file.path())));
    line(colours.head("+++ b/" + name(file.path())));
    for (Hunk hunk : hunks) {
      line(colours.hunk("@@ -" + hunk.range(true) + " +" + hunk.range(false) + " @@"));
      int at = hunk.start();
      for (Hunk.Block block : hunk.blocks()) {
        lines(' ', before, at, block.before().start());
        lines('-', before, block.before().start(), block.before().end());
        lines('+', after, block.after().start(), block.after().end());
        at = block.before().end();
      }
      lines(' ', before, at, hunk.end());
    }
  }

  /** A tab behind a name with a blank in it tells patch where it ends. */
  private static String name(String path) {
    return VisibleText.of(path) + (path.indexOf(' ') >= 0 ? "\t" : "");
  }

  private void lines(char sign, DiffLines lines, int from, int to) throws IOException {
    for (int number = from; number < to; number++) {
      Span span = lines.line(number);
      String shown = shown(lines.file(), span);
      line(colours.line(sign, sign + shown));
      if (!lines.isEnded(number)) {
        line(NO_LINE_END);
      }
    }
  }

  private String shown(SourceFile file, Span span) {
    String masked = MaskedSource.of(new Location(file, span));
    if (!visible) {
      return masked;
    }
    String line = masked.endsWith("\r") ? masked.substring(0, masked.length() - 1) : masked;
    StringBuilder shown = new StringBuilder(line.length());
    int tab;
    int at = 0;
    while ((tab = line.indexOf('\t', at)) >= 0) {
      shown.append(VisibleText.of(line.substring(at, tab))).append('\t');
      at = tab + 1;
    }
    return shown.append(VisibleText.of(line.substring(at))).toString();
  }

  private void line(String text) throws IOException {
    out.write(text);
    out.write('\n');
  }
}
