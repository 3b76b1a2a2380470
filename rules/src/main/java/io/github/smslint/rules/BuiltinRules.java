package io.github.smslint.rules;

import io.github.smslint.config.Language;
import io.github.smslint.finding.MessageBundle;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.rules.config.ApiVersionRule;
import io.github.smslint.rules.config.EndpointMismatchRule;
import io.github.smslint.rules.secret.AccessKeyRule;
import io.github.smslint.rules.signature.TestSignatureInProductionRule;
import io.github.smslint.rules.template.TestTemplateInProductionRule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rules that come with smslint. */
public final class BuiltinRules implements RuleProvider {

  private MessageBundle english;
  private MessageBundle chinese;

  @Override
  public List<Rule> rules() {
    return List.of(
        new TestTemplateInProductionRule(),
        new TestSignatureInProductionRule(),
        new ApiVersionRule(),
        new EndpointMismatchRule(),
        new AccessKeyRule());
  }

  @Override
  public synchronized String message(String key, Language language) {
    if (language == Language.ZH) {
      chinese = chinese == null ? bundle(language) : chinese;
      return chinese.pattern(key);
    }
    english = english == null ? bundle(language) : english;
    return english.pattern(key);
  }

  @Override
  public String page(String rule, Language language) {
    String resource = "docs/" + language.id() + "/" + rule + ".md";
    try (InputStream stream = BuiltinRules.class.getResourceAsStream(resource)) {
      return stream == null ? null : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public List<String> anchors() {
    return List.of("TFRBS");
  }

  private static MessageBundle bundle(Language language) {
    return new MessageBundle(BuiltinRules.class, "messages_" + language.id() + ".properties");
  }
}
