package io.github.smslint.report.html;

import io.github.smslint.config.Language;
import io.github.smslint.report.ReportWords;

/** The words of the page: its own, and those that all reports share. */
record PageWords(ReportWords own, ReportWords shared) {

  static PageWords of(Language language) {
    ReportWords own = new ReportWords(PageWords.class, "html", language);
    return new PageWords(own, new ReportWords(language));
  }

  String say(String key, String... arguments) {
    return own.say(key, arguments);
  }

  String count(String things, int number) {
    return own.count(things, number);
  }
}
