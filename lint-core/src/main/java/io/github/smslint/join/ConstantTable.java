package io.github.smslint.join;

import io.github.smslint.facts.Constant;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The named values of the project's source, and the way from a reference to the literal. */
final class ConstantTable {

  /** How many constants may stand behind each other; cycles end there. */
  private static final int LONGEST_CHAIN = 16;

  /** Stands where two types of one name give different values. */
  private static final Constant AMBIGUOUS = new Constant("", "", null, null);

  private final Map<String, Constant> constants = new HashMap<>();
  private final Set<String> types = new HashSet<>();
  private final ClassLookup lookup;

  ConstantTable(List<FileFacts> files, ClassLookup lookup) {
    this.lookup = lookup;
    for (FileFacts facts : files) {
      add(facts);
    }
  }

  /**
   * The text with its holes filled as far as the project knows them.
   *
   * @param configuration where values come from that configuration sets, or null to leave them open
   */
  Text fill(Text text, ConfigurationValues configuration) {
    return fill(text, configuration, 0);
  }

  private Text fill(Text text, ConfigurationValues configuration, int depth) {
    if (text.isComplete() || depth > LONGEST_CHAIN) {
      return text;
    }
    List<Piece> pieces = new ArrayList<>(text.pieces().size());
    for (Piece piece : text.pieces()) {
      Text known = piece instanceof Hole hole ? value(hole, configuration, depth) : null;
      if (known == null) {
        pieces.add(piece);
      } else {
        pieces.addAll(known.pieces());
      }
    }
    return Text.of(pieces);
  }

  private Text value(Hole hole, ConfigurationValues configuration, int depth) {
    Constant constant = hole.reference().isEmpty() ? null : find(hole.reference());
    if (constant == null) {
      return null;
    }
    if (constant.configurationKey() != null) {
      Text configured =
          configuration == null ? null : configuration.value(constant.configurationKey());
      if (configured != null || configuration == null) {
        return configured;
      }
    }
    return constant.value() == null ? null : fill(constant.value(), configuration, depth + 1);
  }

  private Constant find(String reference) {
    String type = reference.substring(0, Math.max(0, reference.indexOf('.')));
    if (types.add(type)) {
      FileFacts facts = lookup.find(type);
      if (facts != null) {
        add(facts);
      }
    }
    Constant found = constants.get(reference);
    return found == AMBIGUOUS ? null : found;
  }

  private void add(FileFacts facts) {
    for (Constant constant : facts.constants()) {
      String name = constant.type() + "." + constant.name();
      Constant other = constants.get(name);
      types.add(constant.type());
      constants.put(name, other == null || same(other, constant) ? constant : AMBIGUOUS);
    }
  }

  private static boolean same(Constant one, Constant other) {
    return one.value() != null
        && other.value() != null
        && one.value().isComplete()
        && one.value().value().equals(other.value().value());
  }
}
