package io.github.smslint.rules.fixing;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A file of one format that holds a template among other things.
 *
 * @param path tells the format
 * @param content the file, lines ended by LF; the template stands at {@code @}, further lines at
 *     {@code %}
 * @param fillers lines that may stand among the others, whatever is in them
 * @param written how a template is written there
 */
record Host(String path, String content, List<String> fillers, UnaryOperator<String> written) {

  /** The file up to the template. */
  String before(List<String> lines) {
    return filled(content.substring(0, content.indexOf('@')), lines);
  }

  /** The file behind the template. */
  String behind(List<String> lines) {
    return filled(content.substring(content.indexOf('@') + 1), lines);
  }

  private static String filled(String part, List<String> lines) {
    StringBuilder filler = new StringBuilder();
    for (String line : lines) {
      filler.append(line).append('\n');
    }
    return part.replace("%\n", filler);
  }

  @Override
  public String toString() {
    return path;
  }
}
