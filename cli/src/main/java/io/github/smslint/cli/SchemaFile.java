package io.github.smslint.cli;

import io.github.smslint.resource.Resource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The schema of a configuration file, written beside it, so that editors need no network. */
final class SchemaFile {

  static final String NAME = ".smslint.schema.json";

  private SchemaFile() {}

  /** Writes the schema of this version into a folder, over an older one. */
  static void write(Path folder) throws IOException {
    String schema = Resource.text(SchemaFile.class, "smslint.schema.json");
    Files.write(folder.resolve(NAME), schema.getBytes(StandardCharsets.UTF_8));
  }
}
