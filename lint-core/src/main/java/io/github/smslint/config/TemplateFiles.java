package io.github.smslint.config;

/**
 * Files whose texts are templates.
 *
 * @param files a glob over the path from the project root
 * @param signature the name that will stand before the texts, for their lengths, or null
 */
public record TemplateFiles(Glob files, TemplateKind kind, String signature) {

  /** Files of which no signature is told. */
  public TemplateFiles(Glob files, TemplateKind kind) {
    this(files, kind, null);
  }
}
