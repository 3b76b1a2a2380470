package io.github.smslint.document;

import io.github.smslint.source.Span;

/**
 * What stands behind a key, in configuration and in source alike. Configuration knows texts, maps
 * and lists; source adds calls, references and choices.
 */
public sealed interface Value permits TextValue, MapValue, ListValue, Call, Reference, Choice {

  /** Where the whole value stands in the document's file. */
  Span span();
}
