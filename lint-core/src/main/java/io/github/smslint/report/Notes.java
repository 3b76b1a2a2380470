package io.github.smslint.report;

import io.github.smslint.finding.Finding;
import io.github.smslint.finding.Fix;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.Related;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people are told beside a finding's message, a line for each thing. */
final class Notes {

  private final Wording wording;
  private final ReportWords words;

  /** What is told of the same errors, as all findings of a rule prevent the same. */
  private final Map<List<String>, String> prevented = new HashMap<>();

  Notes(Wording wording, ReportWords words) {
    this.wording = wording;
    this.words = words;
  }

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
    if (!finding.prevents().isEmpty()) {
      lines.add(prevented(finding.prevents()));
    }
    return lines;
  }

  private String prevented(List<String> errors) {
    String known = prevented.get(errors);
    if (known == null) {
      String all = "";
      for (String error : errors) {
        all = words.join(all, wording.prevented(error));
      }
      known = words.say("prevents", all);
      prevented.put(errors, known);
    }
    return known;
  }
}
