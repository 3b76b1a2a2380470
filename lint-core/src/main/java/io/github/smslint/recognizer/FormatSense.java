package io.github.smslint.recognizer;

import io.github.smslint.document.Format;
import io.github.smslint.facts.ConfigurationEntry;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/**
 * What names mean in one format: scripts and descriptions of machines name a version, a host or a
 * template of many things, so that less is concluded from what stands around a name there.
 */
final class FormatSense {

  private static final int DATE_LENGTH = 10;

  private final Format format;

  FormatSense(Format format) {
    this.format = format;
  }

  /** Whether Spring reads files of the format. */
  boolean isReadBySpring() {
    switch (format) {
      case TOML:
      case INI:
      case SHELL:
      case DOCKERFILE:
      case TERRAFORM:
        return false;
      default:
        return true;
    }
  }

  /** What parts the files of the format from others of the same name: empty where nothing does. */
  String familySuffix() {
    return isReadBySpring() ? "" : "." + format.name();
  }

  /** Whether an entry is about sending SMS by Alibaba Cloud, as a name that only hints needs it. */
  boolean isOurs(ConfigurationEntry entry, Surroundings around) {
    switch (format) {
      case SHELL:
      case DOCKERFILE:
        return around.namesSpeakOfUs(entry);
      case TERRAFORM:
        return around.namesSpeakOfSms(entry) || isOfProvider(entry.path());
      default:
        return around.speakOfAlibaba(entry) || around.speakOfSms(entry);
    }
  }

  private static boolean isOfProvider(List<String> path) {
    return path.size() > 2 && path.get(0).equals("provider") && path.get(1).equals("alicloud");
  }

  /** The role that the format itself gives to an entry, or null. */
  Role role(List<String> path) {
    int last = path.size() - 1;
    boolean endpoint = last > 0 && path.get(last - 1).equals("endpoints");
    boolean ofSms = path.get(last).equals("dysmsapi") || path.get(last).equals("dysms");
    return format == Format.TERRAFORM && endpoint && ofSms ? Role.ENDPOINT : null;
  }

  /** Whether a value may have a role: versions of other things are no dates. */
  boolean fits(Role role, String value) {
    return role != Role.VERSION || isReadBySpring() || isDate(value);
  }

  /** The path that names an entry: the default of a variable is the variable's value. */
  List<String> naming(List<String> path) {
    boolean value =
        format == Format.TERRAFORM
            && path.size() == 3
            && path.get(0).equals("variable")
            && path.get(2).equals("default");
    return value ? path.subList(0, 2) : path;
  }

  private static boolean isDate(String value) {
    if (value.length() != DATE_LENGTH) {
      return false;
    }
    for (int at = 0; at < DATE_LENGTH; at++) {
      char character = value.charAt(at);
      boolean fits = at == 4 || at == 7 ? character == '-' : Character.isDigit(character);
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
