package io.github.smslint.template;

import java.util.List;

/** Reads a template's text into nodes that cover it without gap or overlap; never fails. */
public final class TemplateParser {

  private TemplateParser() {}

  /** The nodes in the order of the text, neighbouring text as one; none for an empty text. */
  public static List<TemplateNode> parse(String template) {
    List<TemplateNode> plain = PlainTemplateScanner.scan(template);
    return plain != null ? plain : GrammarTemplateReader.read(template);
  }
}
