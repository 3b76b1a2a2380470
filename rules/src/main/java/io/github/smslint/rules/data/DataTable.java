package io.github.smslint.rules.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the small tables of the rules: UTF-8 lines with tabs between the cells. */
public final class DataTable {

  private DataTable() {}

  /**
   * The rows of a resource that stands beside a class, without blank lines and those that begin
   * with {@code #}; throws {@link IllegalStateException} where there is no such resource.
   */
  public static List<String[]> rows(Class<?> neighbour, String resource) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream stream = neighbour.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + neighbour);
      }
      BufferedReader reader =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && line.charAt(0) != '#') {
          rows.add(line.split("\t", -1));
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return rows;
  }
}
