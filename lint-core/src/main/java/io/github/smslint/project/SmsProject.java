package io.github.smslint.project;

import java.util.List;

/** What the whole project says about sending SMS, in the order of its files. */
public record SmsProject(
    List<Template> templates,
    List<Signature> signatures,
    List<TemplateCode> templateCodes,
    List<Usage> usages,
    List<Credential> credentials,
    List<Dependency> dependencies) {}
