package io.github.smslint.project;

import io.github.smslint.text.Text;

/**
 * A template's code ({@code SMS_…}) at the place where it is written.
 *
 * @param testMark whether a manifest says that the template is for tests (TemplateTag 4)
 * @param context the key path or member in which it stands
 */
public record TemplateCode(Text code, boolean testMark, Deployment deployment, String context) {}
