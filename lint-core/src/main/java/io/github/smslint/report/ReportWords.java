package io.github.smslint.report;

import io.github.smslint.config.Language;
import io.github.smslint.finding.MessageBundle;
import java.util.List;

/** The words of a report itself, in one language. */
public final class ReportWords {

  private final MessageBundle bundle;

  /** The words that all reports share. */
  public ReportWords(Language language) {
    this(ReportWords.class, "report", language);
  }

  /** The words of a bundle that stands beside a class, by the name that its files begin with. */
  public ReportWords(Class<?> neighbour, String name, Language language) {
    this.bundle = new MessageBundle(neighbour, name + "_" + language.id() + ".properties");
  }

  /** A text with its places filled. */
  public String say(String key, String... arguments) {
    return MessageBundle.format(bundle.pattern(key), List.of(arguments));
  }

  /** A number of things, in the singular where the language has one. */
  public String count(String things, int number) {
    String singular = bundle.pattern(things + ".one");
    String pattern = number == 1 && singular != null ? singular : bundle.pattern(things);
    return MessageBundle.format(pattern, List.of(Integer.toString(number)));
  }

  /** Two parts of an enumeration; the first may be empty. */
  public String join(String before, String next) {
    return before.isEmpty() ? next : say("list", before, next);
  }
}
