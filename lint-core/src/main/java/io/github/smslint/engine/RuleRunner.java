package io.github.smslint.engine;

import io.github.smslint.config.SettingsSource;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.finding.Finding;
import io.github.smslint.project.Credential;
import io.github.smslint.project.Deployment;
import io.github.smslint.project.Signature;
import io.github.smslint.project.SmsProject;
import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.project.Usage;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Shows what there is to each rule and collects what they report. */
final class RuleRunner {

  private final List<Rule> rules;
  private final Statistics statistics;
  private final List<Report> reports;
  private final List<Finding> findings = new ArrayList<>(0);

  /**
   * @param statistics where the time of each rule is counted, or null
   */
  RuleRunner(Catalogue catalogue, SettingsSource settings, Statistics statistics) {
    this.statistics = statistics != null && statistics.isDetailed() ? statistics : null;
    this.rules = catalogue.rules();
    this.reports = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      reports.add(new Report(rule.description(), findings, settings));
    }
  }

  List<Finding> findings() {
    return findings;
  }

  void visit(Template template) {
    for (int at = 0; at < rules.size(); at++) {
      long start = begin();
      rules.get(at).visitTemplate(template, reports.get(at));
      end(at, start);
    }
  }

  /** Everything that only the whole project tells; templates that their file told are done. */
  void visit(SmsProject project, List<FileFacts> files) {
    Set<Template> done = Collections.newSetFromMap(new IdentityHashMap<>());
    for (FileFacts facts : files) {
      done.addAll(facts.templates());
    }
    for (Template template : project.templates()) {
      if (!done.contains(template)) {
        visit(template);
      }
    }
    visitOthers(project);
  }

  /** All but the templates, of each by itself. */
  void visitOthers(SmsProject project) {
    for (int at = 0; at < rules.size(); at++) {
      long start = begin();
      visit(rules.get(at), project, reports.get(at));
      end(at, start);
    }
  }

  private long begin() {
    return statistics == null ? 0 : System.nanoTime();
  }

  private void end(int at, long start) {
    if (statistics != null) {
      statistics.addTime(rules.get(at).id(), System.nanoTime() - start);
    }
  }

  private void visit(Rule rule, SmsProject project, Report report) {
    // Without iterators, which for the windows of large manifests would be a tenth of all garbage.
    List<Signature> signatures = project.signatures();
    for (int at = 0; at < signatures.size(); at++) {
      Signature signature = signatures.get(at);
      int before = findings.size();
      rule.visitSignature(signature, report);
      tellProfile(signature.deployment(), before);
    }
    List<TemplateCode> codes = project.templateCodes();
    for (int at = 0; at < codes.size(); at++) {
      TemplateCode code = codes.get(at);
      int before = findings.size();
      rule.visitTemplateCode(code, report);
      tellProfile(code.deployment(), before);
    }
    List<Usage> usages = project.usages();
    for (int at = 0; at < usages.size(); at++) {
      Usage usage = usages.get(at);
      int before = findings.size();
      rule.visitUsage(usage, report);
      tellProfile(usage.deployment(), before);
    }
    List<Credential> credentials = project.credentials();
    for (int at = 0; at < credentials.size(); at++) {
      rule.visitCredential(credentials.get(at), report);
    }
    rule.visitProject(project, report);
  }

  private void tellProfile(Deployment deployment, int from) {
    for (int at = from; at < findings.size(); at++) {
      findings.get(at).holdsIn(deployment.profile());
    }
  }
}
