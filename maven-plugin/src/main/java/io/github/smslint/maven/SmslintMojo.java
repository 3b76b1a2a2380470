package io.github.smslint.maven;

import io.github.smslint.config.Language;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;

/** What the goals have in common: the build around them and the language. */
abstract class SmslintMojo extends AbstractMojo {

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  MavenSession session;

  @Parameter(defaultValue = "${plugin}", readonly = true, required = true)
  PluginDescriptor plugin;

  /**
   * The language of the report: {@code en} or {@code zh}. By default that of the configuration,
   * else that of the environment ({@code LC_ALL}, {@code LC_MESSAGES}, {@code LANG}).
   */
  @Parameter(property = "smslint.locale")
  String locale;

  /** The language that was asked for, or null. */
  final Language toldLanguage() throws MojoExecutionException {
    if (locale == null || locale.isBlank()) {
      return null;
    }
    for (Language language : Language.values()) {
      if (language.id().equals(locale.strip())) {
        return language;
      }
    }
    Words words = new Words(environmentLanguage());
    throw new MojoExecutionException(words.say("locale", locale, "en, zh"));
  }

  /** The language that was asked for, else that of the environment. */
  final Language languageOfTheBuild() throws MojoExecutionException {
    Language told = toldLanguage();
    return told == null ? environmentLanguage() : told;
  }

  static Language environmentLanguage() {
    return Language.ofEnvironment(
        System.getenv("LC_ALL"), System.getenv("LC_MESSAGES"), System.getenv("LANG"));
  }

  /** The command that runs the goal {@code explain} from any folder. */
  final String explainCommand() {
    return "mvn " + plugin.getId() + ":explain";
  }
}
