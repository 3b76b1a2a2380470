package io.github.smslint.join;

import io.github.smslint.facts.CodeObject;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.facts.PassedText;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Usage;
import io.github.smslint.text.QueryString;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Profiles;
import io.github.smslint.vocabulary.Role;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Groups what code tells its objects into usages: one for each object that works with others and
 * with which none works, such as the result of {@code client.sendSms(request)}.
 */
final class CodeJoin {

  private final Map<String, List<CodeObject>> named = new HashMap<>();
  private final Set<String> usedNames = new HashSet<>();
  private final Map<CodeObject, String> paths = new IdentityHashMap<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> copiedTypes = new HashSet<>();
  private final Set<String> known = new HashSet<>();
  private final List<FileFacts> files;
  private final ConstantTable constants;
  private final ParameterTable parameters;

  CodeJoin(List<FileFacts> files, ConstantTable constants) {
    this.files = files;
    this.constants = constants;
    this.parameters = new ParameterTable(files);
    for (FileFacts facts : files) {
      for (String type : facts.types()) {
        if (!types.add(type)) {
          copiedTypes.add(type);
        }
      }
      for (CodeObject object : facts.objects()) {
        paths.put(object, facts.file().path());
        if (!object.name().isEmpty()) {
          List<CodeObject> same = named.get(object.name());
          if (same == null) {
            same = new ArrayList<>(1);
            named.put(object.name(), same);
          }
          same.add(object);
        }
        usedNames.addAll(object.namedParts());
      }
    }
  }

  /** The usages in the order of the files, of each those of production first. */
  List<Usage> usages(ProfilesOfFiles profilesOf, KeyValues keys) {
    List<Usage> usages = new ArrayList<>();
    for (FileFacts facts : files) {
      String path = facts.file().path();
      Profiles profiles = profilesOf.profilesFor(path);
      for (CodeObject object : facts.objects()) {
        if (isRoot(object)) {
          List<Fact> found = factsBehind(object);
          if (!found.isEmpty()) {
            addUsages(found, new CodeDeployments(keys, path, object.profiles(), profiles), usages);
          }
        }
      }
    }
    return usages;
  }

  /** A usage for each deployment in which the configuration gives the code other values. */
  private void addUsages(List<Fact> facts, CodeDeployments deployments, List<Usage> usages) {
    List<Fact> filled = filled(facts, deployments);
    if (!isUsage(filled)) {
      return;
    }
    if (!deployments.readsConfiguration()) {
      add(filled, deployments, new HashSet<>(2), usages);
      return;
    }
    Set<String> same = new HashSet<>();
    for (String profile : deployments.profiles()) {
      deployments.enter(profile);
      add(filled(facts, deployments), deployments, same, usages);
    }
  }

  /** Each time that a field is named, all that it holds is found again. */
  private void add(
      List<Fact> facts, CodeDeployments deployments, Set<String> same, List<Usage> usages) {
    Deployment deployment = deployments.deployment();
    String places = Places.of(facts);
    if (same.add(places) && known.add(deployment.profile() + "\n" + places)) {
      usages.add(new Usage(deployment, facts));
    }
  }

  private List<Fact> filled(List<Fact> facts, ConfigurationValues configuration) {
    List<Fact> filled = new ArrayList<>(facts.size());
    for (Fact fact : facts) {
      Text value = constants.fill(fact.value(), configuration);
      filled.add(new Fact(fact.role(), value, fact.context()));
      if (fact.role() == Role.ENDPOINT) {
        addQuery(value, fact.context(), filled);
      }
    }
    return filled;
  }

  /** What stands behind the question mark of an address of the SMS service. */
  private static void addQuery(Text url, String context, List<Fact> facts) {
    boolean ofSms = url.value().contains("dysms") || url.value().contains("Action=");
    for (QueryString.Parameter parameter :
        ofSms ? QueryString.ofUrl(url) : List.<QueryString.Parameter>of()) {
      Vocabulary.Sense sense = Vocabulary.builtin().sense(parameter.name().value());
      if (sense != null && parameter.value().length() > 0) {
        facts.add(new Fact(sense.role(), parameter.value(), context));
      }
    }
  }

  private boolean isRoot(CodeObject object) {
    return !object.isUsed()
        && object.name().indexOf('#') < 0
        && (object.name().isEmpty() || !usedNames.contains(object.name()));
  }

  private List<Fact> factsBehind(CodeObject root) {
    List<Fact> facts = new ArrayList<>();
    Set<CodeObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Set<String> seenNames = new HashSet<>();
    Deque<CodeObject> open = new ArrayDeque<>();
    push(root, open, seen);
    while (!open.isEmpty()) {
      CodeObject object = open.removeFirst();
      facts.addAll(object.facts());
      for (PassedText passed : object.passed()) {
        Role role = parameters.role(passed, paths.get(object));
        if (role != null) {
          facts.add(new Fact(role, passed.value(), passed.context()));
        }
      }
      for (CodeObject part : object.parts()) {
        paths.putIfAbsent(part, paths.get(object));
        push(part, open, seen);
      }
      for (String name : object.namedParts()) {
        if (seenNames.add(name)) {
          pushNamed(name, object, open, seen);
        }
      }
      if (!object.name().isEmpty() && seenNames.add(object.name())) {
        pushNamed(object.name(), object, open, seen);
      }
    }
    return facts;
  }

  /** Where a type is declared in several files, only the nearest objects of that name are meant. */
  private void pushNamed(
      String name, CodeObject from, Deque<CodeObject> open, Set<CodeObject> seen) {
    List<CodeObject> same = named.getOrDefault(name, List.of());
    if (!copiedTypes.contains(name.substring(0, name.indexOf('.')))) {
      for (CodeObject object : same) {
        push(object, open, seen);
      }
      return;
    }
    int nearest = -1;
    for (CodeObject object : same) {
      nearest = Math.max(nearest, Nearness.of(paths.get(from), paths.get(object)));
    }
    for (CodeObject object : same) {
      if (Nearness.of(paths.get(from), paths.get(object)) == nearest) {
        push(object, open, seen);
      }
    }
  }

  private static void push(CodeObject object, Deque<CodeObject> open, Set<CodeObject> seen) {
    if (seen.add(object)) {
      open.addLast(object);
    }
  }

  /** Something that only mentions an action or a key sends nothing by itself. */
  private static boolean isUsage(List<Fact> facts) {
    Set<Role> roles = new HashSet<>();
    for (Fact fact : facts) {
      roles.add(fact.role());
    }
    boolean says =
        roles.contains(Role.SIGN_NAME)
            || roles.contains(Role.TEMPLATE_CODE)
            || roles.contains(Role.VERSION)
            || roles.contains(Role.ENDPOINT);
    boolean binds = roles.contains(Role.PINNED_ADDRESS);
    return binds || roles.contains(Role.SDK_TYPE) || (says && roles.size() > 1);
  }
}
