package io.github.smslint.join;

import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.project.Deployment;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Follows the references in the values of one set of files: first the build's, then Spring's. */
final class EffectiveValues {

  /** A value and where it is effective. */
  record Effective(Text value, Deployment deployment) {}

  private final ConfigurationSet set;
  private final BuildModules modules;

  EffectiveValues(ConfigurationSet set, BuildModules modules) {
    this.set = set;
    this.modules = modules;
  }

  /**
   * What a text is in a deployment: one value for each build that may put something in.
   *
   * @param profile the profile under which other keys are looked up
   */
  List<Effective> of(
      Text text, ConfigurationDocument document, String profile, Deployment deployment) {
    if (!mayRefer(text)) {
      return List.of(new Effective(text, deployment));
    }
    MavenBuilds builds = set.builds(modules, profile, deployment.production(), false);
    List<Effective> values = new ArrayList<>(1);
    for (int number = 0; number == 0 || number < builds.count(); number++) {
      MavenReferences build = new MavenReferences(builds, number);
      Text value = resolved(text, document, profile, build);
      values.add(new Effective(value, build.deployment(deployment)));
    }
    return values;
  }

  /** What a text is in one build; what nobody knows is a hole. */
  Text resolved(Text text, ConfigurationDocument document, String profile, MavenReferences build) {
    if (!mayRefer(text)) {
      return text;
    }
    return document.spring()
        ? references(profile, build).resolve(build.filteredForSpring(text))
        : build.filtered(text);
  }

  /** A template's text as it is in production; its variables stay as they are. */
  Text template(Text content) {
    String profile = set.realProfile();
    MavenReferences build = new MavenReferences(set.builds(modules, profile, true, false), 0);
    return references(profile, build).resolveTemplate(build.filteredForSpring(content));
  }

  private static boolean mayRefer(Text text) {
    return text.value().indexOf('@') >= 0 || text.value().contains("${");
  }

  private SpringReferences references(String profile, MavenReferences build) {
    return new SpringReferences(
        new ConfigurationValues() {
          @Override
          public Text value(String key) {
            ConfigurationSet.Placed found = set.setting(key, profile);
            return found == null ? null : build.filteredForSpring(found.entry().value());
          }
        },
        build);
  }
}
