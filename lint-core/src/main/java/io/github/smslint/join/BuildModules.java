package io.github.smslint.join;

import io.github.smslint.config.BuildProperties;
import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The Maven modules of a project, each read when the first value speaks of a property of it. */
public final class BuildModules {

  /** More parents than this are no project that a person wrote. */
  private static final int MOST_PARENTS = 50;

  private final ModuleLookup lookup;
  private final BuildProperties known;
  private final Map<String, List<BuildModule>> lines = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  /**
   * @param known what the running build knows beyond the project's files
   */
  public BuildModules(ModuleLookup lookup, BuildProperties known) {
    this.lookup = lookup;
    this.known = known;
  }

  BuildProperties known() {
    return known;
  }

  /** The module to which a file belongs and behind it its parents in the project; or nothing. */
  List<BuildModule> around(String path) {
    String folder = folder(path);
    List<BuildModule> line = lines.get(folder);
    if (line == null) {
      line = withParents(nearest(folder));
      lines.put(folder, line);
    }
    return line;
  }

  /** Marks a property as one that a filtered file takes from a line of modules. */
  void take(List<BuildModule> line, String name) {
    for (BuildModule module : line) {
      taken.add(identity(module.file().path(), name));
    }
  }

  /** Whether an entry of a pom.xml is taken by a filtered file, so that it is judged there. */
  boolean isTaken(ConfigurationEntry entry, ConfigurationDocument document) {
    List<String> path = entry.path();
    return path.size() == 3
        && path.get(1).equals("properties")
        && taken.contains(identity(document.file().path(), path.get(2)));
  }

  private BuildModule nearest(String start) {
    String folder = start;
    while (true) {
      BuildModule module = lookup.findModule(in(folder, BuildModule.FILE_NAME));
      if (module != null || folder.isEmpty()) {
        return module;
      }
      folder = folder(folder);
    }
  }

  private List<BuildModule> withParents(BuildModule first) {
    List<BuildModule> line = new ArrayList<>(2);
    BuildModule module = first;
    while (module != null && line.size() < MOST_PARENTS) {
      line.add(module);
      module = parent(module);
    }
    return line;
  }

  /** As Maven does, what stands at the path counts only where it is the module that is named. */
  private BuildModule parent(BuildModule module) {
    if (module.parent() == null || module.parentPath().isEmpty()) {
      return null;
    }
    String path = resolved(module.file().folder(), module.parentPath());
    if (path == null) {
      return null;
    }
    String file = path.endsWith(".xml") ? path : in(path, BuildModule.FILE_NAME);
    BuildModule found = lookup.findModule(file);
    return found != null && found.artifactId().equals(module.parent()) ? found : null;
  }

  /** A relative path from a folder as one from the root, or null for one that leads out of it. */
  private static String resolved(String start, String relative) {
    String folder = start;
    for (String part : relative.replace('\\', '/').split("/")) {
      if (part.equals("..")) {
        if (folder.isEmpty()) {
          return null;
        }
        folder = folder(folder);
      } else if (!part.isEmpty() && !part.equals(".")) {
        folder = in(folder, part);
      }
    }
    return folder;
  }

  private static String folder(String path) {
    return path.substring(0, Math.max(0, path.lastIndexOf('/')));
  }

  private static String in(String folder, String name) {
    return folder.isEmpty() ? name : folder + "/" + name;
  }

  private static String identity(String path, String name) {
    return path + "\n" + name;
  }
}
