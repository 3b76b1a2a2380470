package io.github.smslint.report;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.Related;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import java.util.ArrayList;
import java.util.List;

/** What people are told beside a finding's message, a line for each thing. */
record Notes(Wording wording, ReportWords words) {

  /** Path, line and column, as editors and terminals take them. */
  static String place(Location location) {
    Position start = location.start();
    return VisibleText.of(location.file().path()) + ":" + start.line() + ":" + start.column();
  }

  /** A message on one line. */
  String say(Message message, Location about) {
    return VisibleText.of(wording.say(message, about));
  }

  /** How the finding may be mended, where else it shows, and what it prevents. */
  List<String> of(Finding finding) {
    List<String> lines = new ArrayList<>(4);
    for (Fix fix : finding.fixes()) {
      String title = say(fix.title(), finding.location());
      lines.add(words.say("fix", title, words.say("safety." + fix.safety().id())));
    }
    for (Related related : finding.related()) {
      String where = place(related.location());
      lines.add(words.say("related", where, say(related.message(), related.location())));
    }
    String errors = "";
    for (String error : finding.prevents()) {
      errors = words.join(errors, wording.prevented(error));
    }
    if (!errors.isEmpty()) {
      lines.add(words.say("prevents", errors));
    }
    return lines;
  }
}
