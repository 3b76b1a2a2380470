package io.github.smslint.rules.template;

import io.github.smslint.config.Severity;
import io.github.smslint.project.Template;
import io.github.smslint.rules.characters.CharacterTable;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.template.CharacterRun.Mending;
import io.github.smslint.template.TemplateNode;
import io.github.smslint.text.Text;
import java.util.List;

/**
 * Goes along the fixed text of a template from run to run of the characters that a rule reports.
 * Placeholders and holes are passed over; they are other rules' matter.
 */
final class CharacterWalk {

  private final CharacterTable table = CharacterTable.get();
  private final CharacterRule rule;
  private final Template template;
  private final String text;
  private final List<TemplateNode> nodes;
  private int node;

  private Owner owner;
  private Severity severity;
  private String form;

  /** Where the character or picture just judged ends. */
  private int end;

  CharacterWalk(CharacterRule rule, Template template) {
    this.rule = rule;
    this.template = template;
    this.text = template.content().value();
    this.nodes = template.nodes();
  }

  /** The next run that begins at an offset or behind it, or null; offsets must not go back. */
  CharacterRun next(int from) {
    for (; node < nodes.size(); node++) {
      TemplateNode current = nodes.get(node);
      if (current instanceof TemplateNode.Run) {
        for (int at = Math.max(from, current.start()); at < current.end(); at = end) {
          judge(at);
          if (severity != null) {
            return run(at, current.end());
          }
        }
      }
    }
    return null;
  }

  /** The run that begins with the character just judged. */
  private CharacterRun run(int start, int limit) {
    Owner firstOwner = owner;
    Severity firstSeverity = severity;
    Mending mending = mending();
    StringBuilder replacement = new StringBuilder();
    StringBuilder forms = new StringBuilder();
    int runEnd = start;
    while (severity == firstSeverity && mending() == mending) {
      appendForm(replacement, forms);
      runEnd = end;
      if (runEnd >= limit || firstOwner == Owner.EMOJI) {
        break;
      }
      judge(runEnd);
    }
    return new CharacterRun(
        template,
        start,
        runEnd,
        firstOwner,
        firstSeverity,
        mending,
        replacement.toString(),
        forms.toString());
  }

  private void judge(int at) {
    int codePoint = text.codePointAt(at);
    end = EmojiSequence.endAt(text, at);
    owner = end > at ? Owner.EMOJI : table.ownerOf(codePoint);
    end = end > at ? end : at + Character.charCount(codePoint);
    severity = null;
    form = null;
    if (owner == Owner.NONE || codePoint == Text.HOLE) {
      return;
    }
    if (owner == Owner.CONTEXT) {
      judgeByContext(at);
      return;
    }
    severity = rule.severity(owner, template);
    if (severity != null) {
      form = rule.form(codePoint, template);
    }
  }

  private void judgeByContext(int at) {
    Severity traditional = rule.severity(Owner.TRADITIONAL, template);
    if (traditional != null) {
      form = ContextWords.formAt(text, at);
      owner = form == null ? Owner.NONE : Owner.TRADITIONAL;
      severity = form == null ? null : traditional;
    }
  }

  private Mending mending() {
    if (form == null) {
      return Mending.NONE;
    }
    return firstFormEnd() == form.length() ? Mending.ONE_WAY : Mending.SEVERAL_WAYS;
  }

  private void appendForm(StringBuilder replacement, StringBuilder forms) {
    if (form != null) {
      replacement.append(form, 0, firstFormEnd());
      forms.append(firstFormEnd() == form.length() ? form : form.replace(' ', '/'));
    }
  }

  /** Where the first of several forms ends; a form that is a blank itself stands alone. */
  private int firstFormEnd() {
    int blank = form.indexOf(' ', 1);
    return blank < 0 ? form.length() : blank;
  }
}
