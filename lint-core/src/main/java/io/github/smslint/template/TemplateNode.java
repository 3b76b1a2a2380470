package io.github.smslint.template;

/** A part of a template's text; offsets are UTF-16 units of the text, from 0, half-open. */
public sealed interface TemplateNode
    permits TemplateNode.Run, TemplateNode.Variable, TemplateNode.Malformed {

  int start();

  int end();

  /** Fixed text. */
  record Run(int start, int end) implements TemplateNode {}

  /**
   * A variable {@code ${name}}.
   *
   * @param name what stands between the braces, as written: never empty, without blanks at its ends
   */
  record Variable(int start, int end, String name) implements TemplateNode {}

  /**
   * What was meant as a variable but is not written as one.
   *
   * @param style what it looks like
   * @param name the name that was meant, without blanks around it, or null where there is none
   */
  record Malformed(int start, int end, Style style, String name) implements TemplateNode {

    /** The ways in which placeholders are miswritten. */
    public enum Style {
      /** {@code ${code} without the closing brace. */
      UNCLOSED,
      /** {@code ${}} or {@code {}}. */
      EMPTY,
      /** {@code ${ code }}. */
      BLANKS,
      /** {@code {code}}, {@code #{code}} or {@code %{code}}. */
      BRACES,
      /** {@code {{code}}}, also with more braces or with a dollar sign before them. */
      DOUBLE_BRACES,
      /** {@code {1}}. */
      NUMBERED,
      /** {@code #code#}. */
      HASHES,
      /** {@code %s}, {@code %1$s} or {@code %(code)s}. */
      PERCENT,
      /** {@code $code}. */
      DOLLAR_ONLY,
      /** {@code $(code)} or {@code $[code]}. */
      PARENTHESES,
      /** Any of the others with a full-width brace or dollar sign. */
      FULL_WIDTH,
      /** Braces that belong to no placeholder, one or more of the same direction. */
      STRAY_BRACE
    }
  }
}
