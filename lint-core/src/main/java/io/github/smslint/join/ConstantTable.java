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

  /** More types above each other than this are no program that a person wrote. */
  private static final int DEEPEST = 10;

  /** A constant and the path of the file that gives it. */
  private record Placed(String path, Constant constant) {}

  private final Map<String, List<Placed>> constants = new HashMap<>();
  private final Map<String, FileFacts> byPath = new HashMap<>();
  private final Map<String, List<String>> scopes = new HashMap<>();
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

  /** The constant of a type, else of a type whose members it has, else behind one of its keys. */
  private Constant find(String reference, String path) {
    Constant found = find(reference, path, 0);
    int dot = reference.lastIndexOf('.');
    if (found != null || dot < 0 || reference.indexOf('.') == dot) {
      return found;
    }
    Constant holder = find(reference.substring(0, dot), path, 0);
    if (holder == null || holder.configurationKey() == null) {
      return null;
    }
    String name = reference.substring(dot + 1);
    return new Constant(holder.type(), name, null, holder.configurationKey() + "." + name);
  }

  private Constant find(String reference, String path, int depth) {
    String type = reference.substring(0, Math.max(0, reference.indexOf('.')));
    if (types.add(type)) {
      FileFacts facts = lookup.find(type);
      if (facts != null) {
        add(facts);
      }
    }
    List<Placed> all = constants.get(reference);
    if (all != null) {
      return nearest(all, type, path);
    }
    for (String scope :
        depth < DEEPEST ? scopes.getOrDefault(type, List.of()) : List.<String>of()) {
      Constant found = find(scope + reference.substring(type.length()), path, depth + 1);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Of several of one name that of the imported type, else those of the nearest file. */
  private Constant nearest(List<Placed> all, String type, String path) {
    Constant nearest = null;
    int nearness = -1;
    boolean ambiguous = false;
    for (Placed placed : all) {
      boolean imported = all.size() > 1 && isImported(type, path, placed.path());
      int near = imported ? Integer.MAX_VALUE : Nearness.of(path, placed.path());
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

  /** Whether a file imports a type from another; a nested type stands in the file of the outer. */
  private boolean isImported(String type, String path, String other) {
    FileFacts facts = byPath.get(path);
    String name = facts == null ? null : facts.imports().get(type);
    if (name == null) {
      return false;
    }
    String stem = "/" + other.substring(0, Math.max(0, other.lastIndexOf('.')));
    String whole = "/" + name.replace('.', '/');
    return stem.endsWith(whole) || stem.endsWith(whole.substring(0, whole.lastIndexOf('/')));
  }

  private void add(FileFacts facts) {
    byPath.put(facts.file().path(), facts);
    for (Map.Entry<String, List<String>> scope : facts.scopes().entrySet()) {
      scopes.putIfAbsent(scope.getKey(), scope.getValue());
    }
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
