package io.github.smslint.project;

import io.github.smslint.source.Location;
import io.github.smslint.text.Text;

/**
 * An AccessKey that is written in the project; at least one part is there.
 *
 * @param id the AccessKey id or the STS id, or null
 * @param secret the AccessKey secret, or null
 * @param context the key path or member in which it stands, or the empty string
 */
public record Credential(Text id, Text secret, String context) {

  /** Where it stands: the id where there is one, else the secret. */
  public Location location() {
    return id == null ? secret.location() : id.location();
  }
}
