package io.github.smslint.document;

import io.github.smslint.source.Span;
import java.util.List;

/**
 * Entries that belong together, in the order of the file, duplicates kept: a map of a configuration
 * file, an XML element, or in source a type, a method or a block.
 */
public record MapValue(List<Entry> entries, Span span) implements Value {

  /** The first entry of that key, or null. */
  public Entry entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().equals(key)) {
        return entry;
      }
    }
    return null;
  }
}
