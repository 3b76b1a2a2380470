package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.finding.Fix;
import io.github.smslint.project.Template;
import io.github.smslint.rule.Report;
import io.github.smslint.rule.RuleDescription;
import io.github.smslint.rules.characters.CharacterTable;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.template.TemplateNode;
import java.util.List;

/** Reports brackets; a signature in brackets at the beginning of a text as a whole. */
public final class BracketRule extends CharacterRule {

  private static final int OWNERS =
      Owner.BRACKET.bit() | Owner.BRACKET_WARNING.bit() | Owner.SQUARE_BRACKET.bit();
  private static final int SIGNATURE_MINIMUM = 2;
  private static final int SIGNATURE_MAXIMUM = 20;

  public BracketRule() {
    super(
        new RuleDescription(
            "template/bracket",
            Severity.ERROR,
            Fix.Safety.SUGGESTED,
            "0.1.0",
            List.of("SmsContent.Illegal", "isv.UNSUPPORTED_CONTENT")),
        OWNERS);
  }

  @Override
  Severity severity(Owner owner, Template template) {
    return switch (owner) {
      case BRACKET -> Severity.ERROR;
      case BRACKET_WARNING, SQUARE_BRACKET -> Severity.WARNING;
      default -> null;
    };
  }

  @Override
  int visitRun(CharacterRun run, Report report) {
    boolean first = isFirst(run);
    int signatureEnd = first ? signatureEnd(run) : -1;
    if (signatureEnd > 0) {
      finding(run, run.start(), signatureEnd, report, "signature", "")
          .severity(Severity.ERROR)
          .fix(strip(run, signatureEnd, report));
      return signatureEnd;
    }
    boolean refusedSquare = run.owner() == Owner.SQUARE_BRACKET && (first || isLast(run));
    finding(run, report, key(run, refusedSquare))
        .severity(refusedSquare ? Severity.ERROR : run.severity())
        .fix(replacement(run, report, Fix.Safety.SUGGESTED));
    return run.end();
  }

  /** Takes the blanks behind the signature away with it. */
  private static Fix strip(CharacterRun run, int signatureEnd, Report report) {
    int end = signatureEnd;
    while (end < textEnd(run) && " \u3000".indexOf(run.text().charAt(end)) >= 0) {
      end++;
    }
    return replacement(run, run.start(), end, "", report, Fix.Safety.SUGGESTED);
  }

  private static String key(CharacterRun run, boolean refusedSquare) {
    if (refusedSquare) {
      return "edge";
    }
    return run.owner() == Owner.BRACKET ? "refused" : "inside";
  }

  /** Where the bracketed signature that begins with the run ends, or -1 where there is none. */
  private static int signatureEnd(CharacterRun run) {
    char closing = closing(run.text().charAt(run.start()));
    int nameStart = run.start() + 1;
    int close = closing == 0 ? -1 : run.text().indexOf(closing, nameStart);
    if (close < 0 || close > textEnd(run)) {
      return -1;
    }
    String name = run.text().substring(nameStart, close);
    return name.equals(run.template().signName()) || looksLikeSignature(name) ? close + 1 : -1;
  }

  private static boolean looksLikeSignature(String name) {
    int length = name.codePointCount(0, name.length());
    return length >= SIGNATURE_MINIMUM
        && length <= SIGNATURE_MAXIMUM
        && !name.isBlank()
        && name.indexOf('\n') < 0
        && (CharacterTable.get().ownersIn(name) & OWNERS) == 0;
  }

  private static char closing(char opening) {
    return switch (opening) {
      case '【' -> '】';
      case '[' -> ']';
      case '［' -> '］';
      default -> 0;
    };
  }

  /** Where the fixed text ends in which the run stands: a signature holds no variable. */
  private static int textEnd(CharacterRun run) {
    for (TemplateNode node : run.template().nodes()) {
      if (node.end() > run.start()) {
        return node.end();
      }
    }
    return run.text().length();
  }

  /** Whether only blanks stand before the run. */
  private static boolean isFirst(CharacterRun run) {
    int at = run.start();
    while (at > 0 && Character.isWhitespace(run.text().charAt(at - 1))) {
      at--;
    }
    return at == 0;
  }

  /** Whether only blanks stand behind the run. */
  private static boolean isLast(CharacterRun run) {
    int at = run.end();
    while (at < run.text().length() && Character.isWhitespace(run.text().charAt(at))) {
      at++;
    }
    return at == run.text().length();
  }
}
