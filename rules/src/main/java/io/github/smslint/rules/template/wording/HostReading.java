package io.github.smslint.rules.template.wording;

import io.github.smslint.template.TemplateNode;
import java.util.List;

/** Reads what may be a host, placeholders in it included, from an offset on. */
final class HostReading {

  private final List<TemplateNode> nodes;
  private final StringBuilder fixed = new StringBuilder();
  private int start;
  private int end;
  private int firstPlaceholder = -1;
  private int fixedBefore;

  HostReading(String text, List<TemplateNode> nodes, int from, int limit) {
    this.nodes = nodes;
    this.start = from;
    int at = from;
    int node = nodeAt(from);
    while (at < limit) {
      while (nodes.get(node).end() <= at) {
        node++;
      }
      TemplateNode current = nodes.get(node);
      if (!(current instanceof TemplateNode.Run)) {
        takePlaceholder(current);
        at = current.end();
      } else if (isOfHost(text.charAt(at))) {
        fixed.append(text.charAt(at++));
      } else {
        break;
      }
    }
    this.end = at;
    dropPlaceholderBeforeWww(text);
  }

  private void takePlaceholder(TemplateNode placeholder) {
    if (firstPlaceholder < 0) {
      firstPlaceholder = placeholder.start();
      fixedBefore = fixed.length();
    }
  }

  /** {@code ${order}www.shop.com}: the placeholder belongs to the sentence. */
  private void dropPlaceholderBeforeWww(String text) {
    boolean leading = firstPlaceholder == start;
    if (leading && fixed.length() >= 4 && fixed.substring(0, 4).equalsIgnoreCase("www.")) {
      int placeholderEnd = nodes.get(nodeAt(start)).end();
      if (text.startsWith(fixed.toString(), placeholderEnd)) {
        start = placeholderEnd;
        firstPlaceholder = -1;
      }
    }
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  /** What is written of it besides placeholders. */
  String fixed() {
    return fixed.toString();
  }

  boolean hasPlaceholder() {
    return firstPlaceholder >= 0;
  }

  /** Whether the host is whole before its first placeholder, {@code tb.cn${path}}. */
  boolean isCompleteBeforePlaceholder() {
    return fixedBefore == fixed.length() && HostNames.isHost(fixed());
  }

  /** Whether it is a host without anything that says so but its name. */
  boolean isBareHost() {
    String name = fixed();
    boolean www = name.length() > 4 && name.substring(0, 4).equalsIgnoreCase("www.");
    if (!hasPlaceholder()) {
      return HostNames.isHost(name) || (www && name.lastIndexOf('.') > 4);
    }
    return name.equalsIgnoreCase("www.")
        || (name.indexOf('.') >= 0 && (www || HostNames.endsAsHost(name)));
  }

  /** Whether a placeholder stands in a part of the text. */
  boolean placeholderFrom(int from, int to) {
    for (int node = nodeAt(from); node < nodes.size() && nodes.get(node).start() < to; node++) {
      if (!(nodes.get(node) instanceof TemplateNode.Run)) {
        return true;
      }
    }
    return false;
  }

  private int nodeAt(int offset) {
    int low = 0;
    int high = nodes.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      boolean before = nodes.get(middle).end() <= offset;
      low = before ? middle + 1 : low;
      high = before ? high : middle;
    }
    return low;
  }

  private static boolean isOfHost(char character) {
    return AddressScanner.isLetterOrDigit(character) || character == '-' || character == '.';
  }
}
