package io.github.smslint.rules.template.length;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rules.characters.CharacterTable;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.source.Edit;
import io.github.smslint.template.TemplateNode;
import java.util.List;
import java.util.Locale;

/** The few characters that keep an international text out of the GSM-7 alphabet. */
final class StrayCharacters {

  private final Template template;
  private final String text;
  private final Gsm7 alphabet = Gsm7.get();

  StrayCharacters(Template template) {
    this.template = template;
    this.text = template.content().value();
  }

  /** Reports them where the text would be GSM-7 without them; tells whether it would. */
  boolean report(Report report) {
    if (!MessageLength.isSignatureGsm7(template) || !areAllReplaceable()) {
      return false;
    }
    for (TemplateNode node : template.nodes()) {
      if (!(node instanceof TemplateNode.Variable)) {
        reportIn(node, report);
      }
    }
    return true;
  }

  /** A letter that GSM-7 has not makes the text one of another script, which is no fault. */
  private boolean areAllReplaceable() {
    for (TemplateNode node : template.nodes()) {
      for (int at = node.start(); at < node.end(); at++) {
        boolean fixed = !(node instanceof TemplateNode.Variable);
        if (fixed && !alphabet.holds(text.charAt(at)) && !isStray(at) && !isAnothers(at)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean isStray(int at) {
    return alphabet.instead(text.charAt(at)) != null && !isAnothers(at);
  }

  /** Whether a rule on characters speaks of it, so that it goes in any case. */
  private boolean isAnothers(int at) {
    Owner owner = CharacterTable.get().ownerOf(text.charAt(at));
    switch (owner) {
      case SPECIAL_SYMBOL:
      case BRACKET:
      case EMOJI:
      case VARIANT_FORM:
      case INVISIBLE:
      case VARIABLE_SYNTAX:
      case SURROGATE:
        return true;
      default:
        return false;
    }
  }

  private void reportIn(TemplateNode node, Report report) {
    int at = node.start();
    while (at < node.end()) {
      int end = at;
      while (end < node.end() && isStray(end)) {
        end++;
      }
      if (end > at) {
        report(at, end, report);
      }
      at = Math.max(end, at + 1);
    }
  }

  private void report(int start, int end, Report report) {
    int plain = MessageLength.of(template).in(Alphabet.GSM_7).segments();
    int now = MessageLength.of(template).segments();
    String characters = text.substring(start, end);
    String[] arguments = {
      characters, codePoint(text.charAt(start)), Integer.toString(now), Integer.toString(plain)
    };
    report
        .finding(template.content().locate(start, end), now > plain ? "dearer" : "stray", arguments)
        .severity(now > plain ? Severity.WARNING : Severity.INFO)
        .in(template.context())
        .fix(fix(start, end, report));
  }

  private Fix fix(int start, int end, Report report) {
    StringBuilder written = new StringBuilder();
    for (int at = start; at < end; at++) {
      written.append(written(at, written));
    }
    String replacement = written.toString();
    Edit edit = template.content().replace(start, end, replacement);
    edit = edit == null ? widened(start, end, replacement) : edit;
    return edit == null
        ? null
        : new Fix(
            report.message("replace", text.substring(start, end), replacement),
            Fix.Safety.SUGGESTED,
            List.of(edit));
  }

  /**
   * The edit with the words around, for a way of writing that has no place for a blank or a dash at
   * the end of what is put in.
   */
  private Edit widened(int start, int end, String replacement) {
    int from = start;
    while (from > 0 && !(from < start && Character.isLetterOrDigit(text.charAt(from)))) {
      from--;
    }
    int to = end;
    while (to < text.length() && !(to > end && Character.isLetterOrDigit(text.charAt(to - 1)))) {
      to++;
    }
    String whole = text.substring(from, start) + replacement + text.substring(end, to);
    return template.content().replace(from, to, whole);
  }

  /** The replacement without the blanks at its ends that stand there already. */
  private String written(int at, StringBuilder before) {
    String instead = alphabet.instead(text.charAt(at));
    if (instead.isBlank()) {
      return instead;
    }
    char previous = before.length() > 0 ? last(before) : at > 0 ? text.charAt(at - 1) : ' ';
    boolean blankFollows = at + 1 == text.length() || !isWordStart(text.charAt(at + 1));
    String head = previous == ' ' ? instead.stripLeading() : instead;
    return blankFollows ? head.stripTrailing() : head;
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  private static boolean isWordStart(char character) {
    return Character.isLetterOrDigit(character) || character == '$';
  }

  private static String codePoint(char character) {
    String hex = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex;
  }
}
