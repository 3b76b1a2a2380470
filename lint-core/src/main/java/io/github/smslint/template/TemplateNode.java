package io.github.smslint.template;

/** A part of a template's text; offsets are UTF-16 units of the text, from 0, half-open. */
public sealed interface TemplateNode
    permits TemplateNode.Run, TemplateNode.Variable, TemplateNode.Malformed {

  int start();

  int end();

  /** Fixed text. */
  record Run(int start, int end) implements TemplateNode {}

  /** A variable {@code ${name}}, its name as written between the braces. */
  record Variable(int start, int end, String name) implements TemplateNode {}

  /** What was meant as a variable but is not written as one. */
  record Malformed(int start, int end) implements TemplateNode {}
}
