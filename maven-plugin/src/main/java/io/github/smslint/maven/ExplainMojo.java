package io.github.smslint.maven;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.configfile.ConfigurationException;
import io.github.smslint.configfile.ConfigurationFiles;
import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.NearestName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Prints the page of a rule: what it reports, why, and what to do. Needs no project. */
@Mojo(name = "explain", requiresProject = false, aggregator = true, threadSafe = true)
public final class ExplainMojo extends SmslintMojo {

  /** The id of the rule, such as {@code secret/access-key}. */
  @Parameter(property = "smslint.rule")
  private String rule;

  @Override
  public void execute() throws MojoExecutionException {
    Catalogue catalogue = Catalogue.load();
    Language language = language(catalogue);
    Words words = new Words(language);
    String page = rule == null ? null : catalogue.page(rule.strip(), language);
    if (page == null) {
      throw new MojoExecutionException(noPage(catalogue.ids(), words));
    }
    // The page is what was asked for, not a note on the build: -q leaves it.
    System.out.println(page.stripTrailing());
  }

  /** A broken configuration is told by the goal that uses it. */
  private Language language(Catalogue catalogue) throws MojoExecutionException {
    Language told = toldLanguage();
    if (told != null) {
      return told;
    }
    try {
      Path top = Reactor.top(session);
      Path root = ProjectRoot.of(top, List.of(), null);
      String folder = ProjectRoot.told(root.relativize(top));
      String file = (folder.isEmpty() ? "" : folder + "/") + ConfigurationFiles.NAME;
      Settings settings = new ConfigurationFiles(root, catalogue).settingsFor(file);
      return settings.language() == null ? environmentLanguage() : settings.language();
    } catch (ConfigurationException | IOException broken) {
      return environmentLanguage();
    }
  }

  private String noPage(List<String> rules, Words words) {
    String known = String.join(", ", rules);
    if (rule == null) {
      return words.say("explain.missing", explainCommand(), rules.get(0), known);
    }
    String nearest = NearestName.of(rule, rules);
    return nearest == null
        ? words.say("explain.unknown", rule, known)
        : words.say("explain.nearest", rule, nearest);
  }
}
