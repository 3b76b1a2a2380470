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

  /** More references than this behind one text are no constants that a person wrote. */
  private static final int MOST = 1_000;

  /** A constant and the path of the file that gives it. */
  private record Placed(String path, Constant constant) {}

  private final Map<String, List<Placed>> constants = new HashMap<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> open = new HashSet<>();
  private final ClassLookup lookup;
  private int followed;

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
    followed = 0;
    return fillFurther(text, configuration);
  }

  private Text fillFurther(Text text, ConfigurationValues configuration) {
    if (text.isComplete()) {
      return text;
    }
    List<Piece> pieces = new ArrayList<>(text.pieces().size());
    for (Piece piece : text.pieces()) {
      Text known = piece instanceof Hole hole ? value(hole, configuration) : null;
      if (known == null) {
        pieces.add(piece);
      } else {
        pieces.addAll(known.pieces());
      }
    }
    return Text.of(pieces);
  }

  private Text value(Hole hole, ConfigurationValues configuration) {
    Constant constant =
        hole.reference().isEmpty() ? null : find(hole.reference(), hole.location().file().path());
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
    if (constant.value() == null || ++followed > MOST || !open.add(hole.reference())) {
      return null;
    }
    Text filled = fillFurther(constant.value(), configuration);
    open.remove(hole.reference());
    return filled;
  }

  /** The constant that a file means: of several of one name those of the nearest file. */
  private Constant find(String reference, String path) {
    String type = reference.substring(0, Math.max(0, reference.indexOf('.')));
    if (types.add(type)) {
      FileFacts facts = lookup.find(type);
      if (facts != null) {
        add(facts);
      }
    }
    Constant nearest = null;
    int nearness = -1;
    boolean ambiguous = false;
    for (Placed placed : constants.getOrDefault(reference, List.of())) {
      int near = Nearness.of(path, placed.path());
      if (near > nearness) {
        nearest = placed.constant();
        nearness = near;
        ambiguous = false;
      } else if (near == nearness) {
        ambiguous |= !same(nearest, placed.constant());
      }
    }
    return ambiguous ? null : nearest;
  }

  private void add(FileFacts facts) {
    for (Constant constant : facts.constants()) {
      String name = constant.type() + "." + constant.name();
      types.add(constant.type());
      List<Placed> all = constants.get(name);
      if (all == null) {
        all = new ArrayList<>(1);
        constants.put(name, all);
      }
      all.add(new Placed(facts.file().path(), constant));
    }
  }

  private static boolean same(Constant one, Constant other) {
    return one.value() != null
        && other.value() != null
        && one.value().isComplete()
        && one.value().value().equals(other.value().value());
  }
}
