package io.github.smslint.join;

import io.github.smslint.facts.BuildModule;
import io.github.smslint.facts.BuildProfile;
import io.github.smslint.vocabulary.Profiles;
import java.util.ArrayList;
import java.util.List;

/**
 * The builds that may put values into a file, told apart by their Maven profile; found when the
 * first reference asks, so that no pom.xml is read without one.
 */
final class MavenBuilds {

  /** More profiles than this are none that a person keeps apart. */
  private static final int MOST = 20;

  private final BuildModules modules;
  private final String path;
  private final Profiles names;
  private final String profile;
  private final boolean production;
  private final boolean all;
  private List<BuildModule> line;
  private List<MavenBuild> builds;

  /**
   * @param path a file of the module
   * @param profile the Spring profile under which the file is looked at, or empty
   * @param production whether it is looked at as it is in production
   * @param all whether builds for other than production matter as well
   */
  MavenBuilds(
      BuildModules modules,
      String path,
      Profiles names,
      String profile,
      boolean production,
      boolean all) {
    this.modules = modules;
    this.path = path;
    this.names = names;
    this.profile = profile;
    this.production = production;
    this.all = all;
  }

  /** How many there are; one as long as no reference has asked. */
  int count() {
    return builds == null ? 1 : builds.size();
  }

  /** The build of that number, or null where no reference has asked. */
  MavenBuild asked(int number) {
    return builds == null ? null : builds.get(number);
  }

  MavenBuild ask(int number) {
    if (builds == null) {
      builds = new ArrayList<>(2);
      choose();
    }
    return builds.get(number);
  }

  /** Whether {@code ${name}} is put in as well; under Spring Boot's parent it is Spring's own. */
  boolean takeDollars() {
    boolean filters = false;
    for (BuildModule module : line()) {
      filters |= module.filters();
      if (module.isChildOfSpringBoot()) {
        return false;
      }
    }
    return filters;
  }

  private List<BuildModule> line() {
    if (line == null) {
      line = modules.around(path);
    }
    return line;
  }

  /** The Maven profile of the Spring profile's name, else those of production, else no chosen. */
  private void choose() {
    List<String> declared = declared();
    if (declared.contains(profile)) {
      add(profile, true);
      return;
    }
    for (String name : declared) {
      if (production && names.isProduction(name)) {
        add(name, true);
      }
    }
    if (builds.isEmpty()) {
      add(null, true);
    }
    for (String name : declared) {
      if (all && profile.isEmpty() && !(production && names.isProduction(name))) {
        add(name, false);
      }
    }
  }

  private List<String> declared() {
    List<String> declared = new ArrayList<>();
    for (BuildModule module : line()) {
      for (BuildProfile one : module.profiles()) {
        if (!declared.contains(one.name()) && declared.size() < MOST) {
          declared.add(one.name());
        }
      }
    }
    return declared;
  }

  private void add(String chosen, boolean counts) {
    builds.add(new MavenBuild(modules, path, names, chosen, counts));
  }
}
