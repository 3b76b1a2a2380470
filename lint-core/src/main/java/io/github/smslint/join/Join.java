package io.github.smslint.join;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.facts.ConfigurationDocument;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.facts.Sighting;
import io.github.smslint.facts.TemplateMark;
import io.github.smslint.project.Credential;
import io.github.smslint.project.Dependency;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Fact;
import io.github.smslint.project.Signature;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Submission;
import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.project.Usage;
import io.github.smslint.source.Location;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Puts the facts of all files together; runs in one thread, over the files in path order. */
public final class Join {

  private static final Role[] SIGHTED = {Role.SIGN_NAME, Role.TEMPLATE_CODE};

  private final List<FileFacts> files;
  private final ProfilesOfFiles profilesOf;
  private final BuildModules modules;
  private final ConstantTable constants;
  private final List<ConfigurationSet> sets;
  private final Map<String, TemplateMark> marks = new HashMap<>();
  private final Map<Text, Submission> submitted = new IdentityHashMap<>();
  private final List<Template> templates = new ArrayList<>();
  private final List<Signature> signatures = new ArrayList<>();
  private final List<TemplateCode> codes = new ArrayList<>();
  private final List<Usage> usages = new ArrayList<>();
  private final Set<String> codePaths = new HashSet<>();
  private final Set<String> sighted = new HashSet<>();

  private Join(
      List<FileFacts> files, ProfilesOfFiles profilesOf, ClassLookup lookup, BuildModules modules) {
    this.files = files;
    this.profilesOf = profilesOf;
    this.modules = modules;
    this.constants = new ConstantTable(files, lookup);
    this.sets = sets(files, profilesOf);
  }

  /**
   * The project that the facts describe.
   *
   * @param files the facts of each file, in path order
   */
  public static SmsProject join(
      List<FileFacts> files, ProfilesOfFiles profilesOf, ClassLookup lookup, BuildModules modules) {
    return new Join(files, profilesOf, lookup, modules).project();
  }

  private SmsProject project() {
    List<Credential> credentials = new ArrayList<>();
    List<Dependency> dependencies = new ArrayList<>();
    for (FileFacts facts : files) {
      credentials.addAll(facts.credentials());
      dependencies.addAll(facts.dependencies());
      submitted.putAll(facts.submittedSignatures());
      for (TemplateMark mark : facts.templateMarks()) {
        marks.putIfAbsent(mark.code(), mark);
      }
    }
    addConfiguration(false);
    addConfiguration(true);
    addReferringTemplates();
    addCode();
    return new SmsProject(templates, signatures, codes, usages, credentials, dependencies);
  }

  private static List<ConfigurationSet> sets(List<FileFacts> files, ProfilesOfFiles profilesOf) {
    Map<String, List<ConfigurationDocument>> families = new TreeMap<>();
    for (FileFacts facts : files) {
      for (ConfigurationDocument document : facts.configuration()) {
        if (!document.entries().isEmpty() || !document.fileProfile().isEmpty()) {
          List<ConfigurationDocument> family = families.get(document.family());
          if (family == null) {
            family = new ArrayList<>();
            families.put(document.family(), family);
          }
          family.add(document);
        }
      }
    }
    ConfigurationImports.follow(families);
    List<ConfigurationSet> sets = new ArrayList<>(families.size());
    for (List<ConfigurationDocument> documents : families.values()) {
      String path = documents.get(0).file().path();
      sets.add(new ConfigurationSet(documents, profilesOf.profilesFor(path)));
    }
    return sets;
  }

  /** Those of pom.xml come behind those that take their properties. */
  private void addConfiguration(boolean ofModules) {
    for (ConfigurationSet set : sets) {
      if (set.isModule() == ofModules) {
        addConfiguration(set);
      }
    }
  }

  private void addConfiguration(ConfigurationSet set) {
    EffectiveValues values = new EffectiveValues(set, modules);
    for (ConfigurationDocument document : set.documents()) {
      for (ConfigurationEntry entry : document.entries()) {
        if (entry.role() != null && entry.value().length() > 0) {
          addSightings(entry, document, set, values);
        }
      }
    }
    for (Usage usage : new ConfigurationJoin(set, modules).usages()) {
      usages.add(withTemplateKind(usage));
    }
  }

  private void addSightings(
      ConfigurationEntry entry,
      ConfigurationDocument document,
      ConfigurationSet set,
      EffectiveValues values) {
    if (modules.isTaken(entry, document)) {
      return;
    }
    Deployment deployment = set.deployment(entry, document);
    String profile = profile(set, document, deployment);
    for (EffectiveValues.Effective effective :
        values.of(entry.value(), document, profile, deployment)) {
      addSighting(new Fact(entry.role(), effective.value(), entry.key()), effective.deployment());
    }
  }

  /** The profile under which references in a value are read. */
  private static String profile(
      ConfigurationSet set, ConfigurationDocument document, Deployment deployment) {
    return deployment.decidedBy() == null ? set.profileOf(document) : deployment.profile();
  }

  private void addSighting(Fact fact, Deployment deployment) {
    if (!fact.value().isComplete()) {
      return;
    }
    if (fact.role() == Role.SIGN_NAME) {
      Submission submission = submitted.get(fact.value());
      signatures.add(new Signature(fact.value(), false, deployment, fact.context(), submission));
    } else if (fact.role() == Role.TEMPLATE_CODE) {
      TemplateMark mark = marks.get(fact.value().value());
      boolean test = mark != null && mark.test();
      boolean isTheMark = test && samePlace(mark.location(), fact.value().location());
      if (!isTheMark) {
        codes.add(new TemplateCode(fact.value(), test, deployment, fact.context()));
      }
    }
  }

  /** A manifest that tells what a code is does not send with it. */
  private static boolean samePlace(Location one, Location other) {
    return one.file() == other.file() && one.span().start() == other.span().start();
  }

  private void addReferringTemplates() {
    for (FileFacts facts : files) {
      templates.addAll(facts.templates());
      for (Template template : facts.referringTemplates()) {
        templates.add(resolved(template, setOf(facts)));
      }
    }
  }

  private Template resolved(Template template, ConfigurationSet set) {
    if (set == null) {
      return template;
    }
    return template.with(new EffectiveValues(set, modules).template(template.content()));
  }

  private ConfigurationSet setOf(FileFacts facts) {
    for (ConfigurationSet set : sets) {
      for (ConfigurationDocument document : set.documents()) {
        if (document.file() == facts.file()) {
          return set;
        }
      }
    }
    return null;
  }

  private void addCode() {
    for (FileFacts facts : files) {
      String path = facts.file().path();
      if (!facts.types().isEmpty()) {
        codePaths.add(path);
      }
      for (Sighting sighting : facts.sightings()) {
        Fact fact = sighting.fact();
        Text value = constants.fill(fact.value(), null);
        boolean production = profilesOf.profilesFor(path).isProductionUnder(sighting.profiles());
        Deployment deployment = new Deployment(sighting.profiles(), production, null);
        if (fact.role() == Role.TEMPLATE_CONTENT) {
          addCodeTemplate(value, fact.context());
        } else {
          isSighted(value.location());
          addSighting(new Fact(fact.role(), value, fact.context()), deployment);
        }
      }
    }
    KeyValues keys = new KeyValues(sets, modules);
    for (Usage usage : new CodeJoin(files, constants).usages(profilesOf, keys)) {
      usages.add(withTemplateKind(usage));
      sightDefaults(usage);
    }
  }

  /** What a usage gets by a default or by a parameter of another file was not sighted there. */
  private void sightDefaults(Usage usage) {
    for (Role role : SIGHTED) {
      for (Fact fact : usage.all(role)) {
        Location where = fact.value().location();
        boolean written = fact.value().isComplete() && fact.value().length() > 0;
        if (written && codePaths.contains(where.file().path()) && !isSighted(where)) {
          addSighting(fact, usage.deployment());
        }
      }
    }
  }

  private boolean isSighted(Location where) {
    return !sighted.add(where.file().path() + ":" + where.span().start());
  }

  private void addCodeTemplate(Text value, String context) {
    boolean onlyVariables = value.value().replace(Character.toString(Text.HOLE), "").isBlank();
    if (!onlyVariables) {
      templates.add(new Template(value, TemplateKind.UNKNOWN, null, context));
    }
  }

  /** What a manifest says of the template that a usage sends counts for the usage. */
  private Usage withTemplateKind(Usage usage) {
    Fact code = usage.only(Role.TEMPLATE_CODE);
    TemplateMark mark = code == null ? null : marks.get(code.value().value());
    if (mark == null || mark.kind() == TemplateKind.UNKNOWN) {
      return usage;
    }
    Location where = mark.location();
    String kind = mark.kind().id();
    Mapping mapping =
        new Mapping.Builder(where.span().start())
            .escape(kind.length(), where.span().start(), where.span().length())
            .build();
    Text text = Text.of(new Literal(where.file(), kind, mapping, Notation.FIXED));
    return usage.with(new Fact(Role.TEMPLATE_TYPE, text, mark.code()));
  }
}
