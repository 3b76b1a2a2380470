package io.github.smslint.rules.template.variable;

import io.github.smslint.project.Template;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.template.TemplateNode.Malformed;
import io.github.smslint.template.TemplateNode.Malformed.Style;
import java.util.List;

/**
 * Goes along a template from one miswritten variable to the next. A brace too many is one with the
 * variable that it stands at, and so are braces within braces.
 */
final class MiswrittenWalk {

  private final String text;
  private final List<TemplateNode> nodes;
  private final Doubt doubt;
  private int node;

  MiswrittenWalk(Template template) {
    this.text = template.content().value();
    this.nodes = template.nodes();
    this.doubt = new Doubt(template);
  }

  /** The next one, or null. */
  Miswritten next() {
    while (node < nodes.size()) {
      int at = node++;
      if (nodes.get(at) instanceof Malformed malformed) {
        return miswritten(malformed, at);
      }
    }
    return null;
  }

  private Miswritten miswritten(Malformed malformed, int at) {
    boolean opening = isOpening(malformed);
    int close = opening ? closeOfNest(at) : at + 1;
    if (close > at && close < nodes.size() && isClosing(nodes.get(close))) {
      node = close + 1;
      return nest(malformed, at, close);
    }
    if (malformed.style() == Style.STRAY_BRACE) {
      return stray(malformed, at);
    }
    boolean sure = doubt.isSure(malformed);
    String key = sure ? key(malformed.style()) : Miswritten.DOUBTFUL;
    return new Miswritten(malformed.start(), malformed.end(), key, sure, malformed.name());
  }

  /**
   * The node that closes what an opening brace begins, if only placeholders stand between; or -1.
   */
  private int closeOfNest(int open) {
    for (int at = open + 1; at < nodes.size(); at++) {
      TemplateNode inner = nodes.get(at);
      if (isClosing(inner)) {
        return at;
      }
      if (inner instanceof TemplateNode.Run || isOpening(inner)) {
        return -1;
      }
    }
    return -1;
  }

  private Miswritten nest(Malformed first, int open, int close) {
    int end = nodes.get(close).end();
    if (!isOpening(first) && !isClosing(first)) {
      return new Miswritten(first.start(), end, key(first.style()), true, first.name());
    }
    String inner = close == open + 2 ? name(nodes.get(open + 1)) : null;
    String name = first.name() == null ? inner : null;
    return new Miswritten(first.start(), end, "nested", true, name);
  }

  private Miswritten stray(Malformed brace, int at) {
    int start = brace.start();
    int end = brace.end();
    boolean touches = isPlaceholder(at - 1) || isPlaceholder(at + 1);
    if (!touches && end - start == 1) {
      if (isClosing(brace)) {
        start = wordStart(start);
      } else {
        end = VariableName.identifierEnd(text, end, text.length());
      }
      boolean closing = isClosing(brace);
      String word = text.substring(closing ? start : start + 1, closing ? end - 1 : end);
      if (VariableName.isIdentifier(word)) {
        return new Miswritten(start, end, closing ? "unopened" : "unclosed", true, word);
      }
    }
    return new Miswritten(brace.start(), brace.end(), Miswritten.STRAY, touches, null);
  }

  private int wordStart(int end) {
    int start = end;
    while (start > 0 && VariableName.identifierEnd(text, start - 1, end) > start - 1) {
      start--;
    }
    return start;
  }

  private boolean isPlaceholder(int at) {
    return at >= 0 && at < nodes.size() && !(nodes.get(at) instanceof TemplateNode.Run);
  }

  private boolean isOpening(TemplateNode other) {
    return other instanceof Malformed malformed
        && (malformed.style() == Style.UNCLOSED
            || (malformed.style() == Style.STRAY_BRACE && !isClosing(other)));
  }

  private boolean isClosing(TemplateNode other) {
    return other instanceof Malformed malformed
        && malformed.style() == Style.STRAY_BRACE
        && "}｝".indexOf(text.charAt(other.start())) >= 0;
  }

  private static String name(TemplateNode placeholder) {
    return placeholder instanceof TemplateNode.Variable variable
        ? variable.name()
        : ((Malformed) placeholder).name();
  }

  private static String key(Style style) {
    return switch (style) {
      case UNCLOSED -> "unclosed";
      case EMPTY -> "empty";
      case BLANKS -> "blanks";
      case BRACES -> "braces";
      case DOUBLE_BRACES -> "double-braces";
      case NUMBERED -> "numbered";
      case HASHES -> "hashes";
      case PERCENT -> "percent";
      case DOLLAR_ONLY -> "dollar";
      case PARENTHESES -> "parentheses";
      case FULL_WIDTH -> "full-width";
      case STRAY_BRACE -> Miswritten.STRAY;
    };
  }
}
