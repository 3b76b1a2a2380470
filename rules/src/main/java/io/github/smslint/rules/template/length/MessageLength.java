package io.github.smslint.rules.template.length;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Template;
import io.github.smslint.rules.template.submission.Attribute;
import io.github.smslint.rules.template.submission.AttributeTable;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.template.VariableAttribute;
import io.github.smslint.template.VariableAttributes;

/**
 * How long the messages of a template become. Units are UTF-16 units; in GSM-7 some characters take
 * two. The signature is counted with its brackets where it is known.
 */
public final class MessageLength {

  /** The fewest and the most characters of a code (document_detail/44357). */
  private static final int SHORTEST_CODE = 4;

  private static final int LONGEST_CODE = 6;

  /** The most characters of any value of a notification (document_detail/44357). */
  private static final int LONGEST_VALUE = 35;

  private final Template template;
  private final Alphabet alphabet;
  private final int fixed;
  private int variables;
  private int shortestValues;
  private int longestValues;
  private boolean limited = true;

  private MessageLength(Template template, Alphabet alphabet) {
    this.template = template;
    this.alphabet = alphabet;
    this.fixed = signatureUnits() + fixedUnits();
  }

  /** The lengths of a template; its text must be complete. */
  public static MessageLength of(Template template) {
    if (template.kind() != TemplateKind.INTERNATIONAL) {
      return new MessageLength(template, Alphabet.DOMESTIC);
    }
    boolean plain = isGsm7(template);
    return new MessageLength(template, plain ? Alphabet.GSM_7 : Alphabet.UCS_2);
  }

  /** The lengths that the template would have in another alphabet. */
  MessageLength in(Alphabet other) {
    return new MessageLength(template, other);
  }

  /** The characters of the text as it is submitted, placeholders included. */
  public static int written(Template template) {
    String content = template.content().value();
    return content.codePointCount(0, content.length());
  }

  public Alphabet alphabet() {
    return alphabet;
  }

  /** The units that every message has, whatever stands for the variables. */
  public int fixed() {
    return fixed;
  }

  public int variables() {
    return variables;
  }

  /** Whether a limit is known for the values of all variables. */
  public boolean isLimited() {
    return limited;
  }

  /** The units of the longest message, where there is a limit for the values. */
  public int longest() {
    return fixed + longestValues;
  }

  /** The units of the shortest message. */
  int shortest() {
    return fixed + shortestValues;
  }

  public boolean isSigned() {
    return template.signName() != null;
  }

  /** As how many messages the longest one is billed, or the empty one where nothing limits it. */
  public int segments() {
    return alphabet.segments(limited ? longest() : fixed);
  }

  /** Whether a text holds Chinese characters, which needs no alphabet to be told. */
  static boolean holdsHan(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= '\u3400' && text.charAt(at) <= '\u9FFF') {
        return true;
      }
    }
    return false;
  }

  /** The offset of the first character that keeps the text out of GSM-7, or -1. */
  public static int firstOutsideGsm7(Template template) {
    String text = template.content().value();
    for (TemplateNode node : template.nodes()) {
      if (!(node instanceof TemplateNode.Variable)) {
        for (int at = node.start(); at < node.end(); at++) {
          if (!Gsm7.get().holds(text.charAt(at))) {
            return at;
          }
        }
      }
    }
    return -1;
  }

  static boolean isSignatureGsm7(Template template) {
    String sign = template.signName();
    for (int at = 0; sign != null && at < sign.length(); at++) {
      if (!Gsm7.get().holds(sign.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isGsm7(Template template) {
    return !holdsHan(template.content().value())
        && isSignatureGsm7(template)
        && firstOutsideGsm7(template) < 0;
  }

  private int signatureUnits() {
    String sign = template.signName();
    if (sign == null) {
      return 0;
    }
    String written = "[" + sign + "]";
    return units(written, 0, written.length());
  }

  private int fixedUnits() {
    int sum = 0;
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Variable variable) {
        variables++;
        addValue(variable.name());
      } else {
        sum += units(template.content().value(), node.start(), node.end());
      }
    }
    return sum;
  }

  /** What GSM-7 does not hold is counted as if something of one unit stood there. */
  private int units(String text, int start, int end) {
    if (alphabet != Alphabet.GSM_7) {
      return end - start;
    }
    int sum = 0;
    for (int at = start; at < end; at++) {
      sum += Math.max(1, Gsm7.get().units(text.charAt(at)));
    }
    return sum;
  }

  private void addValue(String variable) {
    Attribute attribute = attribute(variable);
    if (attribute != null) {
      addValue(attribute.shortest(), attribute.longest());
    } else if (template.kind() == TemplateKind.VERIFICATION) {
      addValue(SHORTEST_CODE, LONGEST_CODE);
    } else if (template.kind() == TemplateKind.NOTIFICATION) {
      addValue(1, LONGEST_VALUE);
    } else {
      limited = false;
    }
  }

  private void addValue(int shortest, int longest) {
    shortestValues += shortest;
    longestValues += longest;
  }

  private Attribute attribute(String variable) {
    VariableAttributes given =
        template.submission() == null ? null : template.submission().attributes();
    VariableAttribute attribute = given == null ? null : given.of(variable);
    return attribute == null ? null : AttributeTable.get().named(attribute.attribute().value());
  }
}
