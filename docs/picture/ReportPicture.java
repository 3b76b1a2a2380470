import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws a coloured text report as a terminal window in SVG. Run from the top of the repository:
 *
 * <pre>java docs/picture/ReportPicture.java [COMMAND] &lt; report &gt; docs/report.svg</pre>
 *
 * The command, if given, is shown above the report. Of a long report one finding of each rule, as
 * many as fit, and the closing line are shown. Every character is put at its own cell, so that
 * columns stay where they are with any font.
 */
public final class ReportPicture {

  private static final String WIDE_RANGES =
      "lint-core/src/main/resources/io/github/smslint/text/wide-ranges.txt";

  private static final int COLUMNS = 118;
  private static final int MOST_ROWS = 45;

  private static final int CELL = 9;
  private static final int LINE = 20;
  private static final int FONT = 15;
  private static final int BAR = 36;
  private static final int MARGIN = 18;

  private static final String LEFT_OUT = "\u001B[90m⋮\u001B[0m";

  /** Code points that take two cells, first to last. */
  private final TreeMap<Integer, Integer> wide = new TreeMap<>();

  /** The classes of the style in force, parted by blanks. */
  private String style = "";

  private ReportPicture() {}

  public static void main(String[] arguments) throws IOException {
    String report = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    ReportPicture picture = new ReportPicture();
    picture.readWideRanges();
    String command = arguments.length == 0 ? "" : arguments[0];
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    out.print(picture.draw(command, chosen(report.stripTrailing())));
    out.flush();
  }

  private void readWideRanges() throws IOException {
    for (String line : Files.readAllLines(Path.of(WIDE_RANGES))) {
      String range = line.substring(0, line.indexOf('#') < 0 ? line.length() : line.indexOf('#'));
      if (!range.isBlank()) {
        String[] ends = range.strip().split("\\.\\.");
        wide.put(Integer.parseInt(ends[0], 16), Integer.parseInt(ends[ends.length - 1], 16));
      }
    }
  }

  /** The lines to show; findings stand apart by empty lines, the last line closes the report. */
  private static List<String> chosen(String report) {
    String[] findings = report.split("\n\n");
    int closing = findings.length - 1;
    List<String> shown = new ArrayList<>();
    int rows = 0;
    int last = -1;
    for (int at : shortestOfEachRule(findings, closing)) {
      int needed = rows(findings[at]) + 1;
      if (rows + needed <= MOST_ROWS) {
        separate(last, at, shown);
        shown.addAll(findings[at].lines().toList());
        rows += needed;
        last = at;
      }
    }
    separate(last, closing, shown);
    shown.addAll(findings[closing].lines().toList());
    return shown;
  }

  /** Where the finding of each rule stands whose first line is the shortest, in their order. */
  private static Iterable<Integer> shortestOfEachRule(String[] findings, int count) {
    Map<String, Integer> shortest = new HashMap<>();
    for (int at = 0; at < count; at++) {
      String rule = rule(findings[at]);
      Integer other = shortest.get(rule);
      if (other == null || findings[at].indexOf('\n') < findings[other].indexOf('\n')) {
        shortest.put(rule, at);
      }
    }
    return new TreeSet<>(shortest.values());
  }

  /** An empty line between neighbours, a mark where something is left out. */
  private static void separate(int before, int after, List<String> shown) {
    boolean neighbours = before + 1 == after;
    if (!neighbours || before >= 0) {
      shown.add(neighbours ? "" : LEFT_OUT);
    }
  }

  private static int rows(String finding) {
    int rows = 0;
    for (String line : plain(finding).split("\n")) {
      rows += 1 + line.length() / COLUMNS;
    }
    return rows;
  }

  /** The rule in {@code path:line:column: severity rule: message}. */
  private static String rule(String finding) {
    String[] words = plain(finding).split(" ", 4);
    return words.length < 3 ? "" : words[2];
  }

  private static String plain(String text) {
    return text.replaceAll("\u001B\\[[0-9;]*m", "");
  }

  private String draw(String command, List<String> report) {
    StringBuilder body = new StringBuilder();
    int row = 0;
    if (!command.isEmpty()) {
      row = draw("\u001B[90m$\u001B[0m \u001B[1m" + command + "\u001B[0m", row, body) + 1;
    }
    for (String line : report) {
      row = draw(line, row, body);
    }
    int width = COLUMNS * CELL + 2 * MARGIN;
    int height = BAR + row * LINE + MARGIN;
    return """
        <svg xmlns="http://www.w3.org/2000/svg" xml:space="preserve" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img">
        <title>%3$s</title>
        <style>
        text { font: %4$dpx ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", "Noto Sans Mono CJK SC", "PingFang SC", "Microsoft YaHei", monospace; fill: #e6edf3 }
        .b { font-weight: 600 } .red { fill: #ff7b72 } .yellow { fill: #e3b341 } .blue { fill: #79c0ff } .grey { fill: #8b949e }
        </style>
        <rect width="%1$d" height="%2$d" rx="10" fill="#161b22"/>
        <circle cx="22" cy="18" r="6" fill="#ff5f57"/><circle cx="42" cy="18" r="6" fill="#febc2e"/><circle cx="62" cy="18" r="6" fill="#28c840"/>
        %5$s</svg>
        """
        .formatted(width, height, escaped(command), FONT, body);
  }

  /** Draws a line, which goes on in the next row where it is full; the row behind it. */
  private int draw(String line, int firstRow, StringBuilder body) {
    int row = firstRow;
    int column = 0;
    Run run = new Run(row);
    for (int at = 0; at < line.length(); ) {
      if (line.startsWith("\u001B[", at)) {
        int end = line.indexOf('m', at);
        run.end(style, body);
        paint(line.substring(at + 2, end));
        at = end + 1;
        continue;
      }
      int character = line.codePointAt(at);
      int cells = cells(character);
      int needed = character == ' ' ? Math.min(COLUMNS, 1 + wordCells(line, at + 1)) : cells;
      if (column + needed > COLUMNS) {
        run.end(style, body);
        run = new Run(++row);
        column = 0;
        at += character == ' ' ? 1 : 0;
        continue;
      }
      run.add(character, column);
      column += cells;
      at += Character.charCount(character);
    }
    run.end(style, body);
    return row + 1;
  }

  /** The cells up to the next blank. */
  private int wordCells(String line, int from) {
    int cells = 0;
    for (int at = from; at < line.length() && line.charAt(at) != ' '; ) {
      if (line.startsWith("\u001B[", at)) {
        at = line.indexOf('m', at) + 1;
        continue;
      }
      int character = line.codePointAt(at);
      cells += cells(character);
      at += Character.charCount(character);
    }
    return cells;
  }

  private void paint(String codes) {
    for (String code : codes.split(";")) {
      switch (code) {
        case "1" -> style = style.isEmpty() ? "b" : "b " + style;
        case "31" -> colour("red");
        case "33" -> colour("yellow");
        case "34" -> colour("blue");
        case "90" -> colour("grey");
        default -> style = "";
      }
    }
  }

  private void colour(String name) {
    style = style.startsWith("b") ? "b " + name : name;
  }

  private int cells(int character) {
    int type = Character.getType(character);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    var range = wide.floorEntry(character);
    return range != null && range.getValue() >= character ? 2 : 1;
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Characters of one style in one row. */
  private static final class Run {

    private final int row;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder places = new StringBuilder();

    Run(int row) {
      this.row = row;
    }

    void add(int character, int column) {
      text.appendCodePoint(character);
      for (int unit = 0; unit < Character.charCount(character); unit++) {
        places.append(places.isEmpty() ? "" : " ").append(MARGIN + column * CELL);
      }
    }

    void end(String style, StringBuilder body) {
      if (!text.isEmpty()) {
        body.append("<text y=\"").append(BAR + row * LINE + FONT).append('"');
        body.append(style.isEmpty() ? "" : " class=\"" + style + "\"");
        body.append(" x=\"").append(places).append("\">");
        body.append(escaped(text.toString())).append("</text>\n");
      }
      text.setLength(0);
      places.setLength(0);
    }
  }
}
