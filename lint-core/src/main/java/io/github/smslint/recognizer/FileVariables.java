package io.github.smslint.recognizer;

import io.github.smslint.document.Format;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts into the holes of a file's values what the same file says they are: {@code $SIGN} of a
 * script, {@code var.sign} of Terraform. A name that is told twice stays a hole.
 */
final class FileVariables {

  /** What is longer or of more pieces is no value that a person put together. */
  private static final int LONGEST = 1000;

  private static final int MOST_PIECES = 20;

  private final Format format;
  private final Map<String, Text> known = new HashMap<>();

  FileVariables(Format format) {
    this.format = format;
  }

  /** The leaves with their holes filled as far as the leaves tell. */
  List<ConfigurationEntry> filled(List<ConfigurationEntry> leaves) {
    boolean anyHole = false;
    for (ConfigurationEntry leaf : leaves) {
      anyHole |= !leaf.value().isComplete();
    }
    if (!anyHole) {
      return leaves;
    }
    learn(leaves);
    List<ConfigurationEntry> filled = new ArrayList<>(leaves.size());
    for (ConfigurationEntry leaf : leaves) {
      Text value = filled(leaf.value());
      boolean same = value == leaf.value();
      filled.add(same ? leaf : new ConfigurationEntry(leaf.path(), value, leaf.role()));
    }
    return filled;
  }

  private void learn(List<ConfigurationEntry> leaves) {
    for (ConfigurationEntry leaf : leaves) {
      String name = name(leaf.path());
      if (name != null) {
        Text value = leaf.value();
        boolean usable = value.isComplete() && value.length() <= LONGEST;
        known.put(name, usable && !known.containsKey(name) ? value : null);
      }
    }
  }

  /** How references call a leaf, or null for one that none can mean. */
  private String name(List<String> path) {
    switch (format) {
      case SHELL:
      case DOCKERFILE:
        return path.size() == 1 ? path.get(0) : null;
      case TERRAFORM:
        if (path.size() == 3 && path.get(0).equals("variable") && path.get(2).equals("default")) {
          return "var." + path.get(1);
        }
        return path.size() == 2 && path.get(0).equals("locals") ? "local." + path.get(1) : null;
      case INI:
        return String.join(".", path);
      default:
        return null;
    }
  }

  private Text filled(Text value) {
    if (value.isComplete() || value.pieces().size() > MOST_PIECES) {
      return value;
    }
    List<Piece> pieces = new ArrayList<>();
    boolean changed = false;
    for (Piece piece : value.pieces()) {
      Text meant = piece instanceof Hole hole ? known.get(hole.reference()) : null;
      changed |= meant != null;
      if (meant == null) {
        pieces.add(piece);
      } else if (meant.length() > 0) {
        pieces.addAll(meant.pieces());
      }
    }
    return changed && !pieces.isEmpty() ? Text.of(pieces) : value;
  }
}
