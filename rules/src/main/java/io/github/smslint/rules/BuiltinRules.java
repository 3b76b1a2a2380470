package io.github.smslint.rules;

import io.github.smslint.config.Language;
import io.github.smslint.finding.MessageBundle;
import io.github.smslint.resource.Resource;
import io.github.smslint.resource.TableResource;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.rule.RuleSummary;
import io.github.smslint.rule.TemplateScreen;
import io.github.smslint.rules.config.AddressEndpointRule;
import io.github.smslint.rules.config.ApiActionRule;
import io.github.smslint.rules.config.ApiVersionRule;
import io.github.smslint.rules.config.EndpointMismatchRule;
import io.github.smslint.rules.config.EndpointSchemeRule;
import io.github.smslint.rules.config.InternalEndpointRule;
import io.github.smslint.rules.config.ObsoleteApiRule;
import io.github.smslint.rules.config.RegionRule;
import io.github.smslint.rules.config.RoaStyleRule;
import io.github.smslint.rules.config.StaticSignatureParameterRule;
import io.github.smslint.rules.config.TimeoutRule;
import io.github.smslint.rules.config.UnknownEndpointRule;
import io.github.smslint.rules.config.value.EncodingRule;
import io.github.smslint.rules.config.value.PhoneNumberRule;
import io.github.smslint.rules.config.value.TemplateCodeRule;
import io.github.smslint.rules.config.value.TemplateParamRule;
import io.github.smslint.rules.quiet.QuietTemplates;
import io.github.smslint.rules.secret.AccessKeyRule;
import io.github.smslint.rules.secret.MissingSecurityTokenRule;
import io.github.smslint.rules.signature.MixedTestAssetsRule;
import io.github.smslint.rules.signature.SignatureFormatRule;
import io.github.smslint.rules.signature.TestSignatureInProductionRule;
import io.github.smslint.rules.template.BracketRule;
import io.github.smslint.rules.template.EmojiRule;
import io.github.smslint.rules.template.InvisibleCharacterRule;
import io.github.smslint.rules.template.RareCharacterRule;
import io.github.smslint.rules.template.SpecialSymbolRule;
import io.github.smslint.rules.template.TestTemplateInProductionRule;
import io.github.smslint.rules.template.TraditionalCharacterRule;
import io.github.smslint.rules.template.VariantCharacterRule;
import io.github.smslint.rules.template.length.LengthRule;
import io.github.smslint.rules.template.length.SegmentsRule;
import io.github.smslint.rules.template.submission.FieldRule;
import io.github.smslint.rules.template.submission.VariableAttributeRule;
import io.github.smslint.rules.template.variable.VariableAdjacentRule;
import io.github.smslint.rules.template.variable.VariableDuplicateRule;
import io.github.smslint.rules.template.variable.VariableNameRule;
import io.github.smslint.rules.template.variable.VariableOnlyRule;
import io.github.smslint.rules.template.variable.VariableSyntaxRule;
import io.github.smslint.rules.template.wording.ContactRule;
import io.github.smslint.rules.template.wording.KindMismatchRule;
import io.github.smslint.rules.template.wording.LinkRule;
import io.github.smslint.rules.template.wording.OptOutRule;
import io.github.smslint.rules.template.wording.RestrictedWordRule;
import io.github.smslint.rules.template.wording.VariantWordRule;
import io.github.smslint.rules.template.wording.VerificationContentRule;
import io.github.smslint.rules.template.wording.WrongWordRule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The rules that come with smslint, with their words and pages in English and Chinese. */
public final class BuiltinRules implements RuleProvider {

  private static final class Loaded {
    private static final List<Rule> RULES =
        List.of(
            new BracketRule(),
            new SpecialSymbolRule(),
            new EmojiRule(),
            new TraditionalCharacterRule(),
            new VariantCharacterRule(),
            new InvisibleCharacterRule(),
            new RareCharacterRule(),
            new VariantWordRule(),
            new WrongWordRule(),
            new LengthRule(),
            new VariableSyntaxRule(),
            new VariableNameRule(),
            new VariableAdjacentRule(),
            new VariableOnlyRule(),
            new VariableDuplicateRule(),
            new VariableAttributeRule(),
            new LinkRule(),
            new ContactRule(),
            new OptOutRule(),
            new VerificationContentRule(),
            new KindMismatchRule(),
            new RestrictedWordRule(),
            new SegmentsRule(),
            new FieldRule(),
            new TestTemplateInProductionRule(),
            new SignatureFormatRule(),
            new TestSignatureInProductionRule(),
            new MixedTestAssetsRule(),
            new ApiVersionRule(),
            new ApiActionRule(),
            new EndpointMismatchRule(),
            new UnknownEndpointRule(),
            new InternalEndpointRule(),
            new AddressEndpointRule(),
            new EndpointSchemeRule(),
            new RegionRule(),
            new RoaStyleRule(),
            new ObsoleteApiRule(),
            new TemplateCodeRule(),
            new TemplateParamRule(),
            new PhoneNumberRule(),
            new TimeoutRule(),
            new StaticSignatureParameterRule(),
            new EncodingRule(),
            new AccessKeyRule(),
            new MissingSecurityTokenRule());
  }

  private static final class Quiet {
    private static final TemplateScreen TEMPLATES = new QuietTemplates();
  }

  private MessageBundle english;
  private MessageBundle chinese;

  @Override
  public List<Rule> rules() {
    return Loaded.RULES;
  }

  /** Read from a table that a test holds against the rules. */
  @Override
  public List<RuleSummary> summaries(Language language) {
    List<RuleSummary> summaries = new ArrayList<>();
    for (String[] row : TableResource.read(BuiltinRules.class, "index_" + language.id() + ".tsv")) {
      String fix = row[2].equals("-") ? null : row[2];
      String prevents = row[3].equals("-") ? "" : row[3];
      summaries.add(new RuleSummary(row[0], row[1], fix, prevents, row[4]));
    }
    return summaries;
  }

  @Override
  public TemplateScreen screen() {
    return Quiet.TEMPLATES;
  }

  @Override
  public String message(String key, Language language) {
    return messages(language).pattern(key);
  }

  @Override
  public String page(String rule, Language language) {
    return read("docs/" + language.id() + "/" + rule + ".md");
  }

  @Override
  public List<String> presets() {
    return List.of("strict", "minimal");
  }

  @Override
  public String preset(String name) {
    return presets().contains(name) ? read("presets/" + name + ".yml") : null;
  }

  @Override
  public List<String> anchors() {
    List<String> anchors = new ArrayList<>();
    for (String[] row : TableResource.read(BuiltinRules.class, "anchors.txt")) {
      anchors.add(row[0]);
    }
    return anchors;
  }

  private synchronized MessageBundle messages(Language language) {
    if (language == Language.ZH) {
      chinese = chinese == null ? bundle("messages_zh.properties") : chinese;
      return chinese;
    }
    english = english == null ? bundle("messages_en.properties") : english;
    return english;
  }

  private static MessageBundle bundle(String resource) {
    return new MessageBundle(BuiltinRules.class, resource);
  }

  private static String read(String resource) {
    byte[] page = Resource.find(BuiltinRules.class, resource);
    return page == null ? null : new String(page, StandardCharsets.UTF_8);
  }
}
