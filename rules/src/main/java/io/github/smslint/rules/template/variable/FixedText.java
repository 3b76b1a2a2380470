package io.github.smslint.rules.template.variable;

import io.github.smslint.project.Template;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.text.Text;

/** Whether the fixed text of a template says anything. */
final class FixedText {

  private FixedText() {}

  /**
   * Whether a template has variables and beside them no word: nothing but punctuation, symbols and
   * blanks. A signature that stands in brackets before the text is no word of it.
   */
  static boolean isMissing(Template template) {
    String text = template.content().value();
    int signatureEnd = text.startsWith("【") ? text.indexOf('】') + 1 : 0;
    boolean variables = false;
    for (TemplateNode node : template.nodes()) {
      if (node instanceof TemplateNode.Malformed) {
        return false;
      }
      if (node instanceof TemplateNode.Variable) {
        variables = true;
      } else if (hasWord(text, Math.max(node.start(), signatureEnd), node.end())) {
        return false;
      }
    }
    return variables;
  }

  /** Whether a letter, a digit or a character of a word stands in a part of a text. */
  static boolean hasWord(String text, int start, int end) {
    int at = start;
    while (at < end) {
      int codePoint = text.codePointAt(at);
      if (codePoint == Text.HOLE || Character.isLetterOrDigit(codePoint)) {
        return true;
      }
      at += Character.charCount(codePoint);
    }
    return false;
  }
}
