package io.github.smslint.facts;

import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import java.util.Map;

/**
 * A profile of a Maven module.
 *
 * @param id its name where that is written
 * @param activeByDefault whether it holds where no other profile of its file is asked for
 * @param properties what it sets, by name
 * @param span the whole element
 */
public record BuildProfile(
    Text id, boolean activeByDefault, Map<String, Text> properties, Span span) {

  public String name() {
    return id.value();
  }
}
