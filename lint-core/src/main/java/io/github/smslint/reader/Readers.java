package io.github.smslint.reader;

import io.github.smslint.document.Format;
import io.github.smslint.reader.csv.CsvReader;
import io.github.smslint.reader.dotenv.DotenvReader;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.reader.go.GoLanguage;
import io.github.smslint.reader.java.JavaReader;
import io.github.smslint.reader.json.JsonReader;
import io.github.smslint.reader.kotlin.KotlinLanguage;
import io.github.smslint.reader.properties.PropertiesReader;
import io.github.smslint.reader.source.loose.LooseReader;
import io.github.smslint.reader.xml.XmlReader;
import io.github.smslint.reader.yaml.YamlReader;

/** Which reader reads which file; readers are loaded when the first file of their kind is met. */
public final class Readers {

  private Readers() {}

  /** The format that a file's name tells, or null for a file that is read as plain lines only. */
  public static Format formatOf(String name) {
    if (name.equals(".env") || name.startsWith(".env.")) {
      return Format.DOTENV;
    }
    int dot = name.lastIndexOf('.');
    switch (dot < 0 ? "" : name.substring(dot + 1)) {
      case "yml":
      case "yaml":
        return Format.YAML;
      case "properties":
        return Format.PROPERTIES;
      case "json":
      case "jsonc":
      case "sarif":
        return Format.JSON;
      case "xml":
      case "pom":
        return Format.XML;
      case "env":
        return Format.DOTENV;
      case "java":
        return Format.JAVA;
      case "kt":
      case "kts":
        return Format.KOTLIN;
      case "go":
        return Format.GO;
      case "csv":
      case "tsv":
        return Format.CSV;
      default:
        return null;
    }
  }

  public static Reader of(Format format) {
    switch (format) {
      case YAML:
        return new YamlReader();
      case PROPERTIES:
        return new PropertiesReader();
      case JSON:
        return new JsonReader();
      case XML:
        return new XmlReader();
      case DOTENV:
        return new DotenvReader();
      case JAVA:
        return new JavaReader();
      case KOTLIN:
        return new LooseReader(new KotlinLanguage());
      case GO:
        return new LooseReader(new GoLanguage());
      case CSV:
        return new CsvReader();
      default:
        return new PlainReader();
    }
  }
}
