package io.github.smslint.rules.template.wording;

import io.github.smslint.project.Template;
import io.github.smslint.resource.TableResource;
import io.github.smslint.rules.screen.ScreenedWords;
import io.github.smslint.rules.screen.TextScreen;
import io.github.smslint.template.TemplateNode;
import java.util.ArrayList;
import java.util.List;

/**
 * An instruction how to opt out that stands in a template.
 *
 * @param current whether it is the one that is asked for today, letter by letter
 */
record OptOut(int start, int end, boolean current) {

  private static final String AROUND_ANSWER = " \"“”‘’'";

  private static final class Holder {
    private static final List<String> FORMS = load("form");
    private static final List<String> ANSWERS = load("answer");
    private static final String CURRENT = FORMS.get(0).replace("*", ANSWERS.get(0));
  }

  /** The instruction that a promotion ends with today. */
  static String requiredEnding() {
    return Holder.CURRENT;
  }

  /** Whether an instruction may stand in a template as it is written; false is sure. */
  static boolean mayStandIn(Template template) {
    return TextScreen.of(template).mayHold(ScreenedWords.OPT_OUT);
  }

  /** All instructions in the fixed text, in its order. */
  static List<OptOut> in(String text, List<TemplateNode> nodes) {
    List<OptOut> found = new ArrayList<>(1);
    for (TemplateNode node : nodes) {
      int at = node instanceof TemplateNode.Run ? node.start() : node.end();
      while (at < node.end()) {
        int end = end(text, at, node.end());
        if (end > 0) {
          boolean current =
              end - at == Holder.CURRENT.length() && text.startsWith(Holder.CURRENT, at);
          found.add(new OptOut(at, end, current));
        }
        at = Math.max(at + 1, end);
      }
    }
    return found;
  }

  /** Where the longest instruction ends that begins at an offset, or -1. */
  private static int end(String text, int start, int limit) {
    int end = -1;
    if (mayBegin(text.charAt(start))) {
      for (String form : Holder.FORMS) {
        end = Math.max(end, end(text, start, limit, form));
      }
    }
    return end;
  }

  private static boolean mayBegin(char character) {
    switch (character) {
      case '拒':
      case '退':
      case '回':
      case '请':
      case '如':
      case '不':
      case 'T':
      case 't':
        return true;
      default:
        return false;
    }
  }

  private static int end(String text, int start, int limit, String form) {
    if (!begins(text.charAt(start), form.charAt(0))) {
      return -1;
    }
    int star = form.indexOf('*');
    if (star < 0) {
      return literalEnd(text, start, limit, form);
    }
    if (!text.regionMatches(start, form, 0, star)) {
      return -1;
    }
    int answerStart = passMarks(text, start + star, limit);
    int answerEnd = answerEnd(text, answerStart, limit);
    if (answerEnd < 0) {
      return -1;
    }
    int rest = form.length() - star - 1;
    int restStart = passMarks(text, answerEnd, limit);
    if (rest == 0) {
      boolean quoted = answerStart > start + star && restStart > answerEnd;
      return quoted && text.charAt(answerStart - 1) != ' ' ? answerEnd + 1 : answerEnd;
    }
    int end = restStart + rest;
    return end <= limit && text.regionMatches(restStart, form, star + 1, rest) ? end : -1;
  }

  /** Tells most places apart before a form is compared; letters in any case. */
  private static boolean begins(char written, char wanted) {
    return written == wanted || (wanted < 128 && (written | 0x20) == (wanted | 0x20));
  }

  private static int literalEnd(String text, int start, int limit, String form) {
    int end = start + form.length();
    boolean whole =
        end <= limit
            && text.regionMatches(true, start, form, 0, form.length())
            && !(start > 0 && AddressScanner.isLetterOrDigit(text.charAt(start - 1)))
            && !(end < text.length() && AddressScanner.isLetterOrDigit(text.charAt(end)));
    return whole ? end : -1;
  }

  private static int passMarks(String text, int from, int limit) {
    int at = from;
    while (at < limit && at < from + 2 && AROUND_ANSWER.indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at;
  }

  private static int answerEnd(String text, int start, int limit) {
    for (String answer : Holder.ANSWERS) {
      int end = start + answer.length();
      if (end <= limit
          && text.regionMatches(true, start, answer, 0, answer.length())
          && !(end < text.length() && AddressScanner.isLetterOrDigit(text.charAt(end)))) {
        return end;
      }
    }
    return -1;
  }

  private static List<String> load(String kind) {
    List<String> words = new ArrayList<>();
    for (String[] row : TableResource.read(OptOut.class, "opt-outs.tsv")) {
      if (row[0].equals(kind)) {
        words.add(row[1]);
      }
    }
    return words;
  }
}
