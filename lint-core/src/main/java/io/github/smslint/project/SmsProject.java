package io.github.smslint.project;

import java.util.List;

/** What the whole project says about sending SMS, in the order of its files. */
public record SmsProject(
    List<Template> templates,
    List<Signature> signatures,
    List<TemplateCode> templateCodes,
    List<Usage> usages,
    List<Credential> credentials,
    List<Dependency> dependencies) {

  /** A project that says nothing. */
  public static final SmsProject EMPTY =
      new SmsProject(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

  /** Whether it says nothing that any rule could judge. */
  public boolean isEmpty() {
    return templates.isEmpty()
        && signatures.isEmpty()
        && templateCodes.isEmpty()
        && usages.isEmpty()
        && credentials.isEmpty()
        && dependencies.isEmpty();
  }
}
