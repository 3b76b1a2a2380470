package io.github.smslint.join;

import io.github.smslint.facts.FileFacts;
import io.github.smslint.facts.PassedText;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the parameters of the project's methods and constructors mean. */
final class ParameterTable {

  /** The roles of the parameters of a method and the path of the file that declares it. */
  private record Placed(String path, Role[] roles) {}

  private final Map<String, List<Placed>> methods = new HashMap<>();

  ParameterTable(List<FileFacts> files) {
    for (FileFacts facts : files) {
      for (Map.Entry<String, Role[]> method : facts.parameters().entrySet()) {
        List<Placed> same = methods.get(method.getKey());
        if (same == null) {
          same = new ArrayList<>(1);
          methods.put(method.getKey(), same);
        }
        same.add(new Placed(facts.file().path(), method.getValue()));
      }
    }
  }

  /** The role of a text by the parameter that takes it, in the nearest class of that name. */
  Role role(PassedText passed, String path) {
    Placed nearest = null;
    int nearness = -1;
    for (Placed placed : methods.getOrDefault(passed.method(), List.of())) {
      int near = Nearness.of(path, placed.path());
      if (near > nearness) {
        nearest = placed;
        nearness = near;
      }
    }
    return nearest == null ? null : nearest.roles()[passed.position()];
  }
}
