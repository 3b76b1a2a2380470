import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Makes the character table of the rules from the data in src/main/characters; run by the build as
 * {@code java BuildCharacterTable.java <data folder> <output file>}. The format is described in the
 * README of that folder. Nothing here asks the JDK about a character, so that every JDK writes the
 * same bytes.
 */
public final class BuildCharacterTable {

  private static final int MAGIC = 0x534D5343;
  private static final int BMP_END = 0x10000;
  private static final int END = 0x110000;

  /** In the order of the constants of io.github.smslint.rules.characters.Owner. */
  private static final List<String> OWNERS =
      List.of(
          "NONE",
          "CONTEXT",
          "KAOMOJI",
          "BRACKET",
          "BRACKET_WARNING",
          "SQUARE_BRACKET",
          "SPECIAL_SYMBOL",
          "SPECIAL_SYMBOL_WARNING",
          "EMOJI",
          "TRADITIONAL",
          "VARIANT",
          "VARIANT_FORM",
          "VARIANT_WARNING",
          "INVISIBLE",
          "RARE",
          "VARIABLE_SYNTAX",
          "SURROGATE");

  private final Path folder;
  private final byte[] owners = new byte[END];
  private final TreeMap<Integer, String> forms = new TreeMap<>();
  private final TreeSet<Integer> standard = new TreeSet<>();

  private BuildCharacterTable(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws IOException {
    BuildCharacterTable table = new BuildCharacterTable(Path.of(arguments[0]));
    table.assign();
    table.settle();
    Path output = Path.of(arguments[1]);
    Files.createDirectories(output.getParent());
    Files.write(output, table.bytes());
  }

  /** Gives each code point its owner: what stands later here wins over what stands earlier. */
  private void assign() throws IOException {
    readStandard();
    assignRanges("han.tsv", "RARE");
    assignRanges("unassigned.tsv", "INVISIBLE");
    assignTier("variant.tsv", "COMPAT-FORM", "VARIANT_FORM");
    assignTier("variant.tsv", "INVISIBLE", "INVISIBLE");
    assignSymbols();
    assignRanges("emoji.tsv", "EMOJI");
    assignTier("variant.tsv", "COMPAT-IDEOGRAPH", "VARIANT_FORM");
    assignTier("variant.tsv", "KANGXI-RADICAL", "VARIANT_FORM");
    assignTier("variant.tsv", "CJK-RADICAL-OR-STROKE", "VARIANT_FORM");
    assignTier("traditional.tsv", "EXT-both", "TRADITIONAL");
    for (String[] row : rows("japanese.tsv")) {
      assign(codePoint(row[1]), "VARIANT", row[2]);
    }
    assignTier("variant.tsv", "FIRST-LIST", "VARIANT");
    assignTier("variant.tsv", "A1", "VARIANT");
    assignTier("traditional.tsv", "A1", "TRADITIONAL");
    for (int codePoint : standard) {
      assign(codePoint, "NONE", "");
    }
    for (String[] row : rows("decisions.tsv")) {
      decide(codePoint(row[1]), row[2], row[3]);
    }
    for (int surrogate = 0xD800; surrogate <= 0xDFFF; surrogate++) {
      assign(surrogate, "SURROGATE", "");
    }
  }

  private void readStandard() throws IOException {
    for (String[] row : rows("standard.tsv")) {
      standard.add(codePoint(row[1]));
    }
  }

  private void assignRanges(String file, String owner) throws IOException {
    for (String[] row : rows(file)) {
      int[] range = range(row[0]);
      for (int codePoint = range[0]; codePoint <= range[1]; codePoint++) {
        assign(codePoint, owner, "");
      }
    }
  }

  private void assignTier(String file, String tier, String owner) throws IOException {
    for (String[] row : rows(file)) {
      if (row[4].equals(tier)) {
        assign(codePoint(row[1]), owner, row[2]);
      }
    }
  }

  private void assignSymbols() throws IOException {
    for (String[] row : rows("symbols.tsv")) {
      int[] range = range(row[0]);
      for (int codePoint = range[0]; codePoint <= range[1]; codePoint++) {
        assign(codePoint, row[1], "");
        switch (row[2]) {
          case "(none)" -> forms.remove(codePoint);
          case "(remove)" -> forms.put(codePoint, "");
          case "(space)" -> forms.put(codePoint, " ");
          default -> forms.put(codePoint, row[2]);
        }
      }
    }
  }

  private void decide(int codePoint, String owner, String written) {
    if (standard.contains(codePoint) != owner.equals("CONTEXT")) {
      throw new IllegalStateException("decision against the standard: " + hex(codePoint));
    }
    assign(codePoint, owner, written);
  }

  private void assign(int codePoint, String owner, String written) {
    int index = OWNERS.indexOf(owner);
    if (index < 0) {
      throw new IllegalStateException("unknown owner " + owner + " of " + hex(codePoint));
    }
    owners[codePoint] = (byte) index;
    if (written.isEmpty()) {
      forms.remove(codePoint);
    } else {
      forms.put(codePoint, written);
    }
  }

  /**
   * Follows the forms to what no rule reports any more, and drops those that lead to characters
   * outside the standard: nobody is told to write those.
   */
  private void settle() {
    for (Map.Entry<Integer, String> entry : new ArrayList<>(forms.entrySet())) {
      String written = entry.getValue();
      if (written.isBlank()) {
        continue;
      }
      StringBuilder settled = new StringBuilder();
      for (String form : written.split(" ")) {
        String clean = settle(form, 0);
        if (clean != null) {
          settled.append(settled.isEmpty() ? "" : " ").append(clean);
        }
      }
      if (settled.isEmpty()) {
        forms.remove(entry.getKey());
      } else {
        forms.put(entry.getKey(), settled.toString());
      }
    }
  }

  private String settle(String form, int depth) {
    StringBuilder settled = new StringBuilder();
    for (int codePoint : form.codePoints().toArray()) {
      String owner = OWNERS.get(owners[codePoint]);
      if (owner.equals("NONE") || owner.equals("CONTEXT")) {
        settled.appendCodePoint(codePoint);
        continue;
      }
      String next = forms.get(codePoint);
      boolean leads = next != null && !next.contains(" ") && depth < 4;
      String clean = leads ? settle(next, depth + 1) : null;
      if (clean == null) {
        return null;
      }
      settled.append(clean);
    }
    return settled.toString();
  }

  private byte[] bytes() throws IOException {
    List<Integer> runs = supplementaryRuns();
    byte[] names = String.join(" ", OWNERS).getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream pool = new ByteArrayOutputStream();
    ByteArrayOutputStream index = new ByteArrayOutputStream();
    writeForms(new DataOutputStream(index), pool);
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(all);
    out.writeInt(MAGIC);
    out.writeInt(runs.size());
    out.writeInt(forms.size());
    out.writeInt(pool.size());
    out.write(owners, 0, BMP_END);
    for (int run : runs) {
      out.writeInt(run);
    }
    out.write(index.toByteArray());
    out.write(pool.toByteArray());
    out.write(names);
    return all.toByteArray();
  }

  private List<Integer> supplementaryRuns() {
    List<Integer> runs = new ArrayList<>();
    int last = -1;
    for (int codePoint = BMP_END; codePoint < END; codePoint++) {
      if (owners[codePoint] != last) {
        last = owners[codePoint];
        runs.add(codePoint << 8 | last);
      }
    }
    return runs;
  }

  private void writeForms(DataOutputStream index, ByteArrayOutputStream pool) throws IOException {
    Map<String, Integer> places = new TreeMap<>();
    for (Map.Entry<Integer, String> entry : forms.entrySet()) {
      byte[] form = entry.getValue().getBytes(StandardCharsets.UTF_8);
      Integer place = places.get(entry.getValue());
      if (place == null) {
        place = pool.size();
        places.put(entry.getValue(), place);
        pool.write(form);
      }
      index.writeInt(entry.getKey());
      index.writeInt(place << 8 | form.length);
    }
  }

  /** The rows of a table without its header. */
  private List<String[]> rows(String file) throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8)) {
      rows.add(line.split("\t", -1));
    }
    return rows.subList(1, rows.size());
  }

  private static int[] range(String written) {
    int dots = written.indexOf("..");
    if (dots < 0) {
      return new int[] {codePoint(written), codePoint(written)};
    }
    return new int[] {
      codePoint(written.substring(0, dots)), codePoint(written.substring(dots + 2))
    };
  }

  private static int codePoint(String written) {
    return Integer.parseInt(written.substring(2), 16);
  }

  private static String hex(int codePoint) {
    return "U+" + Integer.toHexString(codePoint);
  }
}
