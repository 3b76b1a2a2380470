package io.github.smslint.rules.template.variable;

import io.github.smslint.project.Template;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.template.TemplateNode.Malformed;

/** Tells what can only be a placeholder from what a text may hold as well: a topic, a price. */
final class Doubt {

  private static final int MOST_NUMBERED_DIGITS = 2;

  private final Template template;
  private final String text;

  Doubt(Template template) {
    this.template = template;
    this.text = template.content().value();
  }

  boolean isSure(Malformed malformed) {
    return switch (malformed.style()) {
      case HASHES -> !startsInUpperCase(malformed.name()) && !hasVariables();
      case DOLLAR_ONLY, PARENTHESES -> !isPrice(malformed);
      case NUMBERED -> malformed.name().length() <= MOST_NUMBERED_DIGITS;
      case BRACES -> malformed.name() != null && isNameLike(malformed.name());
      case FULL_WIDTH -> isSureFullWidth(malformed);
      default -> true;
    };
  }

  private boolean isSureFullWidth(Malformed malformed) {
    char first = text.charAt(malformed.start());
    boolean dollar = first == '$' || first == '＄';
    char second = text.charAt(malformed.start() + 1);
    if (dollar && second != '{' && second != '｛') {
      return !isPrice(malformed);
    }
    return dollar || malformed.name() == null || isNameLike(malformed.name());
  }

  /** {@code US$amount} and {@code $USD}, unlike {@code $code}. */
  private boolean isPrice(Malformed malformed) {
    boolean afterWord =
        malformed.start() > 0
            && VariableName.identifierEnd(text, malformed.start() - 1, malformed.start())
                == malformed.start();
    String name = malformed.name() == null ? "" : malformed.name();
    for (int at = 0; at < name.length() && !afterWord; at++) {
      if (Character.isLowerCase(name.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  private boolean hasVariables() {
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Variable) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsInUpperCase(String name) {
    return name != null && Character.isUpperCase(name.charAt(0));
  }

  /** Whether a text is made of letters, digits, underscores, points and hyphens. */
  private static boolean isNameLike(String name) {
    int at = 0;
    while (at < name.length()) {
      int end = VariableName.identifierEnd(name, at, name.length());
      if (end == at && ".-".indexOf(name.charAt(at)) < 0) {
        return false;
      }
      at = Math.max(end, at + 1);
    }
    return true;
  }
}
