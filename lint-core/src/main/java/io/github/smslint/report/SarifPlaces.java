package io.github.smslint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.smslint.config.Severity;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import java.io.IOException;

/**
 * Writes places and messages, which occur everywhere in SARIF. Columns are those of {@link
 * Position}, code points from 1, with the end exclusive.
 */
record SarifPlaces(JsonGenerator json) {

  /** The name that SARIF readers know for the root of the sources. */
  static final String ROOT = "%SRCROOT%";

  /** The name of a severity in SARIF. */
  static String level(Severity severity) {
    return severity == Severity.INFO ? "note" : severity.id();
  }

  /**
   * A message object. Braces are doubled, as the format wants it: single ones would stand for
   * arguments.
   */
  void message(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text.replace("{", "{{").replace("}", "}}"));
    json.writeEndObject();
  }

  /** The file and the region of a location. */
  void physicalLocation(Location location) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    artifact(location.file().path());
    Position start = location.start();
    Position end = location.end();
    boolean swapped = end.line() == start.line() && end.column() < start.column();
    region("region", start, swapped ? start : end);
    json.writeEndObject();
  }

  void artifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", ArtifactUri.of(path));
    if (ArtifactUri.isRelative(path)) {
      json.writeStringField("uriBaseId", ROOT);
    }
    json.writeEndObject();
  }

  /** What an edit takes away: to the very end, the last line's terminator included. */
  void deletedRegion(Location location) throws IOException {
    LineIndex lines = location.file().lines();
    Position start = lines.position(location.span().start());
    region("deletedRegion", start, lines.position(location.span().end()));
  }

  private void region(String field, Position start, Position end) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", start.line());
    json.writeNumberField("startColumn", start.column());
    json.writeNumberField("endLine", end.line());
    json.writeNumberField("endColumn", end.column());
    json.writeEndObject();
  }
}
