package io.github.smslint.rule;

import io.github.smslint.config.Language;
import io.github.smslint.config.Settings;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.MessageBundle;
import io.github.smslint.resource.Resource;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;

/** All rules of a run, with their words and pages. */
public final class Catalogue {

  private final List<RuleProvider> providers;
  private List<Rule> rules;
  private MessageBundle english;
  private MessageBundle chinese;

  public Catalogue(List<RuleProvider> providers) {
    this.providers = List.copyOf(providers);
  }

  /**
   * The rules of all providers on the class path. The jar that runs alone is asked for their names
   * itself, which spares {@link ServiceLoader}'s way through addresses.
   */
  public static Catalogue load() {
    List<RuleProvider> found = new ArrayList<>();
    byte[] named = Resource.ofRunningJar("META-INF/services/".concat(RuleProvider.class.getName()));
    if (named != null) {
      for (String name : new String(named, StandardCharsets.UTF_8).strip().split("\n")) {
        found.add(provider(name.strip()));
      }
    }
    ClassLoader others = Thread.currentThread().getContextClassLoader();
    if (named == null || others != Catalogue.class.getClassLoader()) {
      for (RuleProvider provider : ServiceLoader.load(RuleProvider.class)) {
        found.add(provider);
      }
    }
    return new Catalogue(found);
  }

  private static RuleProvider provider(String name) {
    try {
      Class<?> type = Class.forName(name, true, Catalogue.class.getClassLoader());
      return (RuleProvider) type.getDeclaredConstructor().newInstance();
    } catch (ReflectiveOperationException broken) {
      throw new IllegalStateException("no rules in " + name, broken);
    }
  }

  /** The rules of all providers, which are loaded at first need. */
  public synchronized List<Rule> rules() {
    if (rules == null) {
      rules = new ArrayList<>();
      for (RuleProvider provider : providers) {
        rules.addAll(provider.rules());
      }
    }
    return rules;
  }

  /** The rules as they are listed, in their order. */
  public List<RuleSummary> summaries(Language language) {
    List<RuleSummary> summaries = new ArrayList<>();
    for (RuleProvider provider : providers) {
      List<RuleSummary> told = provider.summaries(language);
      if (told != null) {
        summaries.addAll(told);
      } else {
        for (Rule rule : provider.rules()) {
          summaries.add(summary(rule.description(), language));
        }
      }
    }
    return summaries;
  }

  /** A rule as it is listed, told by itself, its words and its page. */
  public RuleSummary summary(RuleDescription rule, Language language) {
    List<String> prevented = new ArrayList<>();
    for (String error : rule.prevents()) {
      prevented.add(prevented(error, language));
    }
    return new RuleSummary(
        rule.id(),
        rule.severity().id(),
        rule.fix() == null ? null : rule.fix().id(),
        String.join(", ", prevented),
        PageParts.summary(page(rule.id(), language)));
  }

  public List<RuleProvider> providers() {
    return providers;
  }

  /** The rule of that id, or null. */
  public Rule rule(String id) {
    for (Rule rule : rules()) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    return null;
  }

  /**
   * What tells of which templates no rule has anything to say in files of some settings; null where
   * nothing does so for the rules of all providers.
   */
  public TemplateScreen screen(Settings settings) {
    TemplateScreen screen = providers.size() == 1 ? providers.get(0).screen() : null;
    return screen != null && screen.isFor(settings) ? screen : null;
  }

  /** What smslint reports by itself, without a rule, in the order in which it is listed. */
  public List<RuleDescription> own() {
    return OwnRules.ALL;
  }

  /** The ids that a user may name: those of the rules, then smslint's own. */
  public List<String> ids() {
    List<String> ids = new ArrayList<>(rules().size() + OwnRules.ALL.size());
    for (Rule rule : rules()) {
      ids.add(rule.id());
    }
    for (RuleDescription own : OwnRules.ALL) {
      ids.add(own.id());
    }
    return ids;
  }

  /** The names of the configurations that come with the rules. */
  public List<String> presets() {
    List<String> names = new ArrayList<>();
    for (RuleProvider provider : providers) {
      names.addAll(provider.presets());
    }
    return names;
  }

  /** A configuration that comes with the rules, as YAML; null where there is none of that name. */
  public String preset(String name) {
    for (RuleProvider provider : providers) {
      String preset = provider.preset(name);
      if (preset != null) {
        return preset;
      }
    }
    return null;
  }

  /** The page of a rule, or of what smslint reports by itself, as Markdown; null of others. */
  public String page(String rule, Language language) {
    for (RuleProvider provider : providers) {
      String page = provider.page(rule, language);
      if (page != null) {
        return page;
      }
    }
    for (RuleDescription own : OwnRules.ALL) {
      if (own.id().equals(rule)) {
        return Resource.text(Catalogue.class, "docs/" + language.id() + "/" + rule + ".md");
      }
    }
    return null;
  }

  /** The message in a language; the key itself where nobody has words for it. */
  public String say(Message message, Language language) {
    String pattern = pattern(message.key(), language);
    return pattern == null ? message.key() : MessageBundle.format(pattern, message.arguments());
  }

  /** What a rule keeps away: the provider's error code as it is, anything else in words. */
  public String prevented(String error, Language language) {
    String said = pattern("prevents." + error, language);
    return said == null ? error : said;
  }

  private String pattern(String key, Language language) {
    for (RuleProvider provider : providers) {
      String pattern = provider.message(key, language);
      if (pattern != null) {
        return pattern;
      }
    }
    return own(language).pattern(key);
  }

  private synchronized MessageBundle own(Language language) {
    if (language == Language.ZH) {
      chinese = chinese == null ? bundle("messages_zh.properties") : chinese;
      return chinese;
    }
    english = english == null ? bundle("messages_en.properties") : english;
    return english;
  }

  private static MessageBundle bundle(String resource) {
    return new MessageBundle(Catalogue.class, resource);
  }
}
