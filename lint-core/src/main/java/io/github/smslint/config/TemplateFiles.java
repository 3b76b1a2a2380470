package io.github.smslint.config;

/** Files whose texts are templates, by a glob over the path from the project root. */
public record TemplateFiles(Glob files, TemplateKind kind) {}
