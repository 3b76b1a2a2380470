package io.github.smslint.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/** The published schema of SARIF 2.1.0, which a library for tests brings along. */
final class SarifSchema {

  private static final JsonSchema SCHEMA = load();

  private SarifSchema() {}

  static Set<ValidationMessage> validate(JsonNode report) {
    return SCHEMA.validate(
        report, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
  }

  private static JsonSchema load() {
    try (InputStream stream =
        SarifSchema.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(stream);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
