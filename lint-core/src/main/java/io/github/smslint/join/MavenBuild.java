package io.github.smslint.join;

import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.BuildProfile;
import io.github.smslint.project.Deployment;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Profiles;
import java.util.List;

/** The values of Maven properties in one build, and which profile decided what was taken. */
final class MavenBuild extends References {

  private final BuildModules modules;
  private final List<BuildModule> line;
  private final String path;
  private final Profiles names;
  private final String chosen;
  private final List<String> active;
  private final boolean counts;
  private boolean foundInFile;
  private Location takenBy;
  private BuildProfile sets;
  private BuildProfile leaves;
  private boolean elsewhere;

  /**
   * @param chosen the profile for which the build is made, or null for the active ones
   * @param counts whether it can be the one for production
   */
  MavenBuild(BuildModules modules, String path, Profiles names, String chosen, boolean counts) {
    this.modules = modules;
    this.line = modules.around(path);
    this.path = path;
    this.names = names;
    this.chosen = chosen;
    this.active = modules.known().activeProfiles(path);
    this.counts = counts;
  }

  /**
   * The value of a property with all that it refers to, or null where nobody knows it.
   *
   * @param reference where it is asked for; a value that stands in no file is said to stand there
   */
  Text take(String name, Location reference) {
    Text value = value(name, reference);
    if (foundInFile && takenBy == null) {
      takenBy = reference;
    }
    return value;
  }

  /** Where a value is effective that took something from this build. */
  Deployment deployment(Deployment before) {
    boolean production = before.production() && counts && !elsewhere;
    String profile = before.profile();
    Location decidedBy = before.decidedBy();
    if (sets != null) {
      profile = sets.name();
    } else if (leaves != null) {
      profile = leaves.name();
      decidedBy = leaves.id().location();
    }
    return new Deployment(profile, production, decidedBy, takenBy);
  }

  @Override
  Span next(String value, int from) {
    return PropertyNames.inBraces(value, from);
  }

  @Override
  Text meant(Text text, Span reference) {
    Location where = text.locate(reference.start(), reference.end());
    Text known = value(text.value().substring(reference.start() + 2, reference.end() - 1), where);
    return known == null ? Text.of(new Hole("", where)) : known;
  }

  private Text value(String name, Location reference) {
    modules.take(line, name);
    String told = modules.known().told(name);
    if (told != null) {
      return at(reference, told);
    }
    boolean declared = false;
    for (BuildModule module : line) {
      Text found = setIn(module, name);
      if (found != null) {
        return followed(name, found, reference);
      }
      declared |= isInAProfile(module, name);
    }
    String inherited = declared ? null : modules.known().inherited(path, name);
    return inherited == null ? null : at(reference, inherited);
  }

  private Text followed(String name, Text value, Location reference) {
    foundInFile = true;
    if (!enter(name)) {
      return Text.of(new Hole("", reference));
    }
    Text all = replaced(value);
    leave(name);
    return all;
  }

  /** What a module sets, its profiles before its base, of several profiles the last; or null. */
  private Text setIn(BuildModule module, String name) {
    BuildProfile setter = null;
    for (BuildProfile profile : module.profiles()) {
      if (profile.properties().containsKey(name) && holds(profile, module)) {
        setter = profile;
      }
    }
    if (setter == null) {
      Text base = module.properties().get(name);
      if (base != null && leaves == null) {
        leaves = chosenProfile();
      }
      return base;
    }
    sets = sets == null ? setter : sets;
    elsewhere |= !setter.name().equals(chosen) && names.isElsewhere(setter.name());
    return setter.properties().get(name);
  }

  private BuildProfile chosenProfile() {
    BuildProfile found = null;
    for (BuildModule module : line) {
      found = found == null && chosen != null ? module.profile(chosen) : found;
    }
    return found;
  }

  /** A profile that is active by default gives way to any other of its file. */
  private boolean holds(BuildProfile profile, BuildModule module) {
    boolean isActiveBuild = chosen == null || active.contains(chosen);
    if (!isActiveBuild && module.profile(chosen) != null) {
      return profile.name().equals(chosen);
    }
    for (BuildProfile other : module.profiles()) {
      if (isActiveBuild && active.contains(other.name())) {
        return active.contains(profile.name());
      }
    }
    return profile.activeByDefault();
  }

  /** A build for other profiles may know the value of one of them, which says nothing here. */
  private static boolean isInAProfile(BuildModule module, String name) {
    for (BuildProfile profile : module.profiles()) {
      if (profile.properties().containsKey(name)) {
        return true;
      }
    }
    return false;
  }

  private static Text at(Location reference, String value) {
    Span span = reference.span();
    Mapping mapping =
        new Mapping.Builder(span.start())
            .escape(value.length(), span.start(), span.length())
            .build();
    return Text.of(new Literal(reference.file(), value, mapping, Notation.FIXED));
  }
}
