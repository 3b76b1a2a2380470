package io.github.smslint.recognizer;

import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.source.SourceFile;
import java.util.List;
import java.util.Locale;

/**
 * Files of the texts that a program shows, a file or folder for each language. What stands there
 * under names of SMS is the label of a field; only where a template's code stands as well does the
 * file speak of what is sent.
 */
final class LocaleTexts {

  private static final String CODE = "SMS_";
  private static final String QUOTES = "\"'`";

  private LocaleTexts() {}

  /** Whether a path is that of such a file. */
  static boolean is(String path) {
    int start = 0;
    for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      if (isFolder(path.substring(start, slash).toLowerCase(Locale.ROOT))) {
        return true;
      }
      start = slash + 1;
    }
    return path.startsWith("messages", start) && path.endsWith(".properties");
  }

  private static boolean isFolder(String name) {
    switch (name) {
      case "locale":
      case "locales":
      case "i18n":
      case "l10n":
      case "lang":
      case "langs":
      case "languages":
      case "translations":
        return true;
      default:
        return false;
    }
  }

  /** Whether one of the values is a template's code. */
  static boolean holdCode(List<ConfigurationEntry> entries) {
    for (ConfigurationEntry entry : entries) {
      if (ValueShapes.isTemplateCode(entry.value().value())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a template's code stands between quotes. */
  static boolean quotesCode(SourceFile file) {
    String content = file.content();
    for (int at = content.indexOf(CODE); at >= 0; at = content.indexOf(CODE, at + 1)) {
      int end = at + CODE.length();
      while (end < content.length() && Character.isDigit(content.charAt(end))) {
        end++;
      }
      boolean opened = at > 0 && QUOTES.indexOf(content.charAt(at - 1)) >= 0;
      boolean closed = end < content.length() && QUOTES.indexOf(content.charAt(end)) >= 0;
      if (opened && closed && ValueShapes.isTemplateCode(content.substring(at, end))) {
        return true;
      }
    }
    return false;
  }
}
