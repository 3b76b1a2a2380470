package io.github.smslint.report;

import io.github.smslint.finding.Finding;

/** The line by which people and editors know a finding: place, weight, rule, message. */
record Headline(Notes notes, ReportWords words, Colours colours) {

  /** The line without its end. */
  String of(Finding finding) {
    String severity = words.say("severity." + finding.severity().id());
    StringBuilder line = new StringBuilder(128);
    line.append(colours.strong(Notes.place(finding.location()))).append(": ");
    line.append(colours.severity(finding.severity(), severity)).append(' ');
    line.append(colours.strong(finding.rule())).append(": ");
    return line.append(notes.say(finding.message(), finding.location())).toString();
  }
}
