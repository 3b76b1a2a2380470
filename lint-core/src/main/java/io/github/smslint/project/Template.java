package io.github.smslint.project;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.template.TemplateParser;
import io.github.smslint.text.Text;
import java.util.List;

/** A template text with what its surroundings say of it. */
public final class Template {

  private final Text content;
  private final TemplateKind kind;
  private final String signName;
  private final String context;
  private final Submission submission;
  private List<TemplateNode> nodes;
  private Object notes;

  /**
   * @param content the text as submitted, placeholders included
   * @param signName the related signature without brackets, or null
   * @param context the template's name or code, else the key path in which it stands
   */
  public Template(Text content, TemplateKind kind, String signName, String context) {
    this(content, kind, signName, context, null);
  }

  /**
   * @param submission the fields that stand beside the text, or null where it stands alone
   */
  public Template(
      Text content, TemplateKind kind, String signName, String context, Submission submission) {
    this.content = content;
    this.kind = kind;
    this.signName = signName;
    this.context = context;
    this.submission = submission;
  }

  public Text content() {
    return content;
  }

  public TemplateKind kind() {
    return kind;
  }

  public String signName() {
    return signName;
  }

  public String context() {
    return context;
  }

  /** The fields that stand beside the text, or null where it stands alone. */
  public Submission submission() {
    return submission;
  }

  /** The same template with its text resolved. */
  public Template with(Text resolved) {
    return new Template(resolved, kind, signName, context, submission);
  }

  /** What the rules keep about the template for each other, or null; for one thread. */
  public Object notes() {
    return notes;
  }

  public void keep(Object notesOfRules) {
    notes = notesOfRules;
  }

  /** The content as text runs, variables and malformed placeholders, without a gap. */
  public List<TemplateNode> nodes() {
    if (nodes == null) {
      nodes = TemplateParser.parse(content.value());
    }
    return nodes;
  }
}
