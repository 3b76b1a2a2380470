package io.github.smslint.rules.template;

import io.github.smslint.project.Template;
import io.github.smslint.rules.characters.CharacterTable;

/** The owners of a template's characters, found in one pass for all rules that ask in turn. */
final class TemplateOwners {

  private static final ThreadLocal<TemplateOwners> LAST = new ThreadLocal<>();

  private Template template;
  private int owners;

  private TemplateOwners() {}

  /** The set of owners as bits. */
  static int of(Template template) {
    TemplateOwners last = LAST.get();
    if (last == null) {
      last = new TemplateOwners();
      LAST.set(last);
    }
    if (last.template != template) {
      last.owners = CharacterTable.get().ownersIn(template.content().value());
      last.template = template;
    }
    return last.owners;
  }
}
