package io.github.smslint.join;

import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Groups the settings of one set of files into usages, as they are in each deployment. */
final class ConfigurationJoin {

  private final ConfigurationSet set;
  private final BuildModules modules;
  private final EffectiveValues values;

  ConfigurationJoin(ConfigurationSet set, BuildModules modules) {
    this.set = set;
    this.modules = modules;
    this.values = new EffectiveValues(set, modules);
  }

  /** The usages of the base, and those of each profile that says something of its own. */
  List<Usage> usages() {
    List<Usage> usages = new ArrayList<>();
    addUsages("", usages);
    for (String profile : set.profileNames()) {
      addUsages(profile, usages);
    }
    return usages;
  }

  private void addUsages(String profile, List<Usage> usages) {
    Map<String, List<ConfigurationSet.Placed>> scopes = scopes(profile);
    boolean production = profile.isEmpty() ? !set.hasProduction() : set.isProduction(profile);
    Deployment deployment = new Deployment(profile, production, null);
    for (String scope : scopes.keySet()) {
      List<ConfigurationSet.Placed> settings = withInherited(scope, scopes);
      if (isUsage(scope, settings) && (profile.isEmpty() || saysMoreThanBase(settings))) {
        addUsages(settings, deployment, usages);
      }
    }
  }

  /** A usage for each build that gives it other values. */
  private void addUsages(
      List<ConfigurationSet.Placed> settings, Deployment deployment, List<Usage> usages) {
    String profile = deployment.profile();
    MavenBuilds builds = set.builds(modules, profile, deployment.production(), true);
    Set<String> known = new HashSet<>(2);
    for (int number = 0; number == 0 || number < builds.count(); number++) {
      MavenReferences build = new MavenReferences(builds, number);
      List<Fact> facts = facts(settings, profile, build);
      if (builds.count() == 1 || known.add(Places.of(facts))) {
        usages.add(new Usage(build.deployment(deployment), facts));
      }
    }
  }

  private Map<String, List<ConfigurationSet.Placed>> scopes(String profile) {
    Map<String, List<ConfigurationSet.Placed>> scopes = new LinkedHashMap<>();
    for (ConfigurationSet.Placed placed : set.effective(profile).values()) {
      boolean counts = placed.entry().role() != null;
      if (counts && !modules.isTaken(placed.entry(), placed.document())) {
        String scope = placed.entry().normalisedScope();
        List<ConfigurationSet.Placed> settings = scopes.get(scope);
        if (settings == null) {
          settings = new ArrayList<>();
          scopes.put(scope, settings);
        }
        settings.add(placed);
      }
    }
    return scopes;
  }

  /** A role that the map itself does not set is taken from the nearest enclosing map that does. */
  private static List<ConfigurationSet.Placed> withInherited(
      String scope, Map<String, List<ConfigurationSet.Placed>> scopes) {
    List<ConfigurationSet.Placed> settings = new ArrayList<>(scopes.get(scope));
    Map<Role, Boolean> known = new EnumMap<>(Role.class);
    mark(settings, known);
    String outer = scope;
    while (!outer.isEmpty()) {
      int dot = outer.lastIndexOf('.');
      outer = dot < 0 ? "" : outer.substring(0, dot);
      List<ConfigurationSet.Placed> inherited = new ArrayList<>();
      for (ConfigurationSet.Placed placed : scopes.getOrDefault(outer, List.of())) {
        if (!known.containsKey(placed.entry().role())) {
          inherited.add(placed);
        }
      }
      mark(inherited, known);
      settings.addAll(inherited);
    }
    return settings;
  }

  private static void mark(List<ConfigurationSet.Placed> settings, Map<Role, Boolean> known) {
    for (ConfigurationSet.Placed placed : settings) {
      known.put(placed.entry().role(), true);
    }
  }

  /** A list of texts or keys alone sends nothing, and neither does a table of endpoints. */
  private static boolean isUsage(String scope, List<ConfigurationSet.Placed> settings) {
    boolean sends = false;
    boolean called = false;
    boolean keyed = false;
    for (ConfigurationSet.Placed placed : settings) {
      switch (placed.entry().role()) {
        case TEMPLATE_CONTENT:
        case TEMPLATE_TYPE:
        case OUTER_TEMPLATE_TYPE:
          return false;
        case SIGN_NAME:
        case TEMPLATE_CODE:
        case VERSION:
        case ACTION:
          sends = true;
          break;
        case ENDPOINT:
          called |= placed.entry().value().value().contains("dysms");
          break;
        case ACCESS_KEY_ID:
        case ACCESS_KEY_SECRET:
          keyed = true;
          break;
        default:
          break;
      }
    }
    return sends || (called && (keyed || !isListItem(scope)));
  }

  private static boolean isListItem(String scope) {
    int at = scope.length() - 1;
    while (at >= 0 && Character.isDigit(scope.charAt(at))) {
      at--;
    }
    return at < scope.length() - 1 && (at < 0 || scope.charAt(at) == '.');
  }

  private static boolean saysMoreThanBase(List<ConfigurationSet.Placed> settings) {
    for (ConfigurationSet.Placed placed : settings) {
      if (!placed.document().profiles().isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private List<Fact> facts(
      List<ConfigurationSet.Placed> settings, String profile, MavenReferences build) {
    List<Fact> facts = new ArrayList<>(settings.size());
    for (ConfigurationSet.Placed placed : settings) {
      ConfigurationEntry entry = placed.entry();
      if (entry.value().length() > 0) {
        Text value = values.resolved(entry.value(), placed.document(), profile, build);
        facts.add(new Fact(entry.role(), value, entry.key()));
      }
    }
    return facts;
  }
}
