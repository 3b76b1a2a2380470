package io.github.smslint.rules.config;

import io.github.smslint.resource.TableResource;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The names of actions as the provider writes them, and what somebody meant by another one. */
final class ActionNames {

  /** Names this short differ from another action's in as few letters. */
  private static final int SHORT = 7;

  private static final class Builtin {
    static final ActionNames NAMES = new ActionNames();
  }

  private final Map<String, Side> sides = new HashMap<>();
  private final Map<String, String[]> others = new HashMap<>();

  private ActionNames() {
    ApiTable table = ApiTable.builtin();
    for (String[] row : TableResource.read(ActionNames.class, "actions.tsv")) {
      sides.put(row[1], table.sideOfVersion(row[0]));
    }
    for (String[] row : TableResource.read(ActionNames.class, "other-actions.tsv")) {
      others.put(lower(row[0]), row);
    }
  }

  static ActionNames builtin() {
    return Builtin.NAMES;
  }

  /** The product that has an action under which the SMS service knows none, or null. */
  String productOf(String action) {
    String[] row = others.get(lower(action));
    return row == null ? null : row[1];
  }

  /** The host of the product that {@link #productOf} tells. */
  String hostOf(String action) {
    return others.get(lower(action))[2];
  }

  /**
   * The action of which a name is a misspelling, or null where none is like it.
   *
   * @param side whose actions count; null for those of both APIs
   */
  String nearest(String written, Side side) {
    String name = lower(written);
    int best = name.length() < SHORT ? 2 : 3;
    String nearest = null;
    for (Map.Entry<String, Side> action : sides.entrySet()) {
      if (side != null && action.getValue() != side) {
        continue;
      }
      int distance = new LevenshteinDistance(best).apply(name, lower(action.getKey()));
      boolean nearer = distance >= 0 && distance < best;
      boolean equal = distance == best && nearest != null && action.getKey().compareTo(nearest) < 0;
      if (nearer || equal) {
        best = distance;
        nearest = action.getKey();
      }
    }
    return nearest;
  }

  private static String lower(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
