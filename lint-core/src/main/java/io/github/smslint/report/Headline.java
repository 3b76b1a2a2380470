package io.github.smslint.report;

import io.github.smslint.finding.Finding;

/** The line by which people and editors know a finding: place, weight, rule, message. */
record Headline(Notes notes, ReportWords words, Colours colours) {

  /** Adds the line without its end. */
  void add(Finding finding, StringBuilder line) {
    String severity = words.say("severity." + finding.severity().id());
    line.append(colours.strong(Notes.place(finding.location()))).append(": ");
    line.append(colours.severity(finding.severity(), severity)).append(' ');
    line.append(colours.strong(finding.rule())).append(": ");
    line.append(notes.say(finding.message(), finding.location()));
  }
}
