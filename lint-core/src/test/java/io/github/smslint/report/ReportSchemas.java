package io.github.smslint.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.logging.Level;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.SchemaFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.bjurr.violations.lib.ViolationsLogger;

/** Reads reports as their consumers do, held against the schemas beside these tests. */
final class ReportSchemas {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** What the readers of other tools would log. */
  static final ViolationsLogger SILENT =
      new ViolationsLogger() {
        @Override
        public void log(Level level, String text) {}

        @Override
        public void log(Level level, String text, Throwable cause) {
          throw new AssertionError(text, cause);
        }
      };

  private ReportSchemas() {}

  /** The XML of a report; throws where it is not well-formed or not valid. */
  static Document xml(String report, String schema) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      Document document =
          factory.newDocumentBuilder().parse(new InputSource(new StringReader(report)));
      SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
          .newSchema(ReportSchemas.class.getResource(schema))
          .newValidator()
          .validate(new DOMSource(document));
      return document;
    } catch (SAXException invalid) {
      throw new AssertionError(report, invalid);
    } catch (ParserConfigurationException | IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The JSON of a report; throws where it is not valid. */
  static JsonNode json(String report, String schema) {
    try (InputStream stream = ReportSchemas.class.getResourceAsStream(schema)) {
      JsonNode node = MAPPER.readTree(report);
      Set<ValidationMessage> violations =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(stream)
              .validate(node);
      if (!violations.isEmpty()) {
        throw new AssertionError(violations + "\n" + report);
      }
      return node;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
