package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.Rule;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.characters.CharacterTable;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.screen.TextScreen;
import io.github.smslint.source.Edit;
import io.github.smslint.source.Location;
import java.util.List;

/** A rule that reports runs of characters in the fixed text of a template, by their owners. */
abstract class CharacterRule extends Rule {

  private final int owners;

  /**
   * @param owners the owners of which it reports characters, as bits
   */
  CharacterRule(RuleDescription description, int owners) {
    super(description);
    this.owners = owners;
  }

  @Override
  public void visitTemplate(Template template, Report report) {
    if ((TextScreen.of(template).owners() & owners) == 0) {
      return;
    }
    CharacterWalk walk = new CharacterWalk(this, template);
    CharacterRun run = walk.next(0);
    while (run != null) {
      run = walk.next(visitRun(run, report));
    }
  }

  /** How much a character of that owner weighs in a template, or null where it is in order. */
  abstract Severity severity(Owner owner, Template template);

  /** What should be written for a character, told as {@link CharacterTable#standardForm} does. */
  String form(int codePoint, Template template) {
    return CharacterTable.get().standardForm(codePoint);
  }

  /** Reports a run, if anything; gives the offset from which to go on, behind the run's start. */
  abstract int visitRun(CharacterRun run, Report report);

  /**
   * Reports a part of a run's template; its message is given the characters, their code points and
   * one more argument.
   */
  static Finding finding(
      CharacterRun run, int start, int end, Report report, String key, String argument) {
    return finding(run.template(), start, end, report, key, argument).severity(run.severity());
  }

  /** Reports a part of a template with the rule's own severity. */
  static Finding finding(
      Template template, int start, int end, Report report, String key, String argument) {
    String characters = template.content().value().substring(start, end);
    List<Location> places = template.content().locateAll(start, end);
    String codePoints = CharacterRun.codePoints(characters);
    String shown = CharacterRun.shown(characters);
    Finding finding = report.finding(places.get(0), key, shown, codePoints, argument);
    finding.in(template.context());
    for (int place = 1; place < places.size(); place++) {
      finding.related(places.get(place), "continued");
    }
    return finding;
  }

  /** Reports the run itself. */
  static Finding finding(CharacterRun run, Report report, String key) {
    return finding(run, run.start(), run.end(), report, key, CharacterRun.shown(run.forms()));
  }

  /** The fix that writes the run's replacement in its place, or null where it has none. */
  static Fix replacement(CharacterRun run, Report report, Fix.Safety safety) {
    return run.mending() == CharacterRun.Mending.NONE
        ? null
        : replacement(run, run.start(), run.end(), run.replacement(), report, safety);
  }

  /** The fix that writes something else in the place of a part, or null where it cannot be. */
  static Fix replacement(
      CharacterRun run, int start, int end, String written, Report report, Fix.Safety safety) {
    return replacement(run.template(), start, end, written, report, safety);
  }

  /** The fix that writes something else in a template, or null where it cannot be. */
  static Fix replacement(
      Template template, int start, int end, String written, Report report, Fix.Safety safety) {
    Edit edit = template.content().replace(start, end, written);
    if (edit == null) {
      return null;
    }
    String characters = CharacterRun.shown(template.content().value().substring(start, end));
    String key = written.isEmpty() ? "remove" : "replace";
    Message title = report.message(key, characters, CharacterRun.shown(written));
    return new Fix(title, safety, List.of(edit));
  }
}
