package io.github.smslint.baseline;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.TreeSet;

/**
 * A baseline on disk: sorted, an entry on each line, so that two branches rarely meet in one.
 *
 * @param path where it lies
 * @param told how it is told to the user, from the project root
 */
public record BaselineFile(Path path, String told) {

  /** Reads it; throws {@link BaselineException} where it is missing or cannot be followed. */
  public Baseline read() {
    if (!Files.exists(path)) {
      throw BaselineException.unreadable(told, null);
    }
    byte[] content;
    try {
      content = Files.readAllBytes(path);
    } catch (IOException unreadable) {
      throw BaselineException.unreadable(told, unreadable.getClass().getSimpleName());
    }
    return Baseline.read(new SourceFile(told, content));
  }

  /**
   * Writes it anew, in one step.
   *
   * @throws IOException where that cannot be done; the old file is then as it was
   */
  public void write(Baseline baseline) throws IOException {
    Path target = Files.exists(path) ? path.toRealPath() : path;
    Path temporary = target.resolveSibling(target.getFileName() + ".tmp");
    try {
      Files.writeString(temporary, text(baseline), UTF_8);
      Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** The content of the file, its last line ended. */
  public static String text(Baseline baseline) {
    StringBuilder text = new StringBuilder("{\n  \"version\": ");
    text.append(BaselineReader.VERSION).append(",\n  \"findings\": [");
    Iterator<BaselineEntry> entries = new TreeSet<>(baseline.entries()).iterator();
    String before = "\n";
    while (entries.hasNext()) {
      text.append(before).append("    ");
      append(text, entries.next());
      before = ",\n";
    }
    return text.append(baseline.entries().isEmpty() ? "]" : "\n  ]").append("\n}\n").toString();
  }

  private static void append(StringBuilder text, BaselineEntry entry) {
    text.append("{\"path\": ").append(quoted(entry.path()));
    text.append(", \"rule\": ").append(quoted(entry.rule()));
    text.append(", \"context\": ").append(quoted(entry.context()));
    text.append(", \"fingerprint\": ").append(quoted(entry.fingerprint())).append('}');
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }
}
