package io.github.smslint.cli;

import io.github.smslint.config.Language;
import java.util.List;

/** In which language a run speaks. */
final class Languages {

  private Languages() {}

  /** The language of {@code --locale}, or null without it. */
  static Language told(Arguments arguments) {
    return arguments.has("locale") ? Language.ofLocale(arguments.choice("locale")) : null;
  }

  /** The language of the user's environment. */
  static Language of(Session session) {
    return Language.ofEnvironment(
        session.environment("LC_ALL"),
        session.environment("LC_MESSAGES"),
        session.environment("LANG"));
  }

  /** The language for words about a command line that may itself be wrong. */
  static Language guess(List<String> words, Session session) {
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      if (word.startsWith("--locale=")) {
        return Language.ofLocale(word.substring("--locale=".length()));
      }
      if (word.equals("--locale") && at + 1 < words.size()) {
        return Language.ofLocale(words.get(at + 1));
      }
    }
    String told = session.environment("SMSLINT_LOCALE");
    return told.isEmpty() ? of(session) : Language.ofLocale(told);
  }
}
