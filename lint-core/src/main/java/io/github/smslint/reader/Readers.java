package io.github.smslint.reader;

import io.github.smslint.document.Format;
import io.github.smslint.reader.csharp.CSharpLanguage;
import io.github.smslint.reader.csv.CsvReader;
import io.github.smslint.reader.dotenv.DotenvReader;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.reader.go.GoLanguage;
import io.github.smslint.reader.groovy.GroovyLanguage;
import io.github.smslint.reader.http.HttpReader;
import io.github.smslint.reader.ini.IniReader;
import io.github.smslint.reader.java.JavaReader;
import io.github.smslint.reader.javascript.JavaScriptLanguage;
import io.github.smslint.reader.json.JsonReader;
import io.github.smslint.reader.kotlin.KotlinLanguage;
import io.github.smslint.reader.php.PhpLanguage;
import io.github.smslint.reader.properties.PropertiesReader;
import io.github.smslint.reader.python.PythonLanguage;
import io.github.smslint.reader.scala.ScalaLanguage;
import io.github.smslint.reader.shell.DockerfileReader;
import io.github.smslint.reader.shell.ShellReader;
import io.github.smslint.reader.source.loose.LooseReader;
import io.github.smslint.reader.sql.SqlReader;
import io.github.smslint.reader.terraform.TerraformReader;
import io.github.smslint.reader.toml.TomlReader;
import io.github.smslint.reader.xml.XmlReader;
import io.github.smslint.reader.yaml.YamlReader;
import io.github.smslint.source.SourceFile;

/** Which reader reads which file; readers are loaded when the first file of their kind is met. */
public final class Readers {

  private static final int LONGEST_FIRST_LINE = 80;

  private Readers() {}

  /**
   * The format that a file's name tells, or its first characters where the name tells none; null
   * for a file that is read as plain lines only.
   */
  public static Format formatOf(SourceFile file) {
    Format named = formatOf(file.name());
    if (named != null || file.name().indexOf('.') > 0) {
      return named;
    }
    byte[] bytes = file.bytes();
    boolean script = bytes.length > 2 && bytes[0] == '#' && bytes[1] == '!';
    return script && isShell(file.content()) ? Format.SHELL : null;
  }

  /** Whether a script's first line names a shell: {@code #!/usr/bin/env bash}. */
  private static boolean isShell(String content) {
    int end = Whitespace.nextBreak(content, 0, Math.min(content.length(), LONGEST_FIRST_LINE));
    String[] words = content.substring(2, end).replace('/', ' ').split(" ");
    for (String word : words) {
      if (word.equals("sh") || word.equals("bash") || word.equals("zsh") || word.equals("ksh")) {
        return true;
      }
    }
    return false;
  }

  /** The format that a file's name tells, or null for a file that is read as plain lines only. */
  public static Format formatOf(String name) {
    if (name.equals(".env") || name.startsWith(".env.")) {
      return Format.DOTENV;
    }
    if (name.equals("credentials")) {
      return Format.INI;
    }
    if (name.startsWith("Dockerfile") || name.startsWith("Containerfile")) {
      return Format.DOCKERFILE;
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
      case "plist":
        return Format.XML;
      case "env":
        return Format.DOTENV;
      case "toml":
        return isOfBuild(name) ? null : Format.TOML;
      case "ini":
      case "cfg":
      case "cnf":
      case "conf":
      case "hocon":
        return isOfBuild(name) ? null : Format.INI;
      case "sh":
      case "bash":
      case "zsh":
      case "ksh":
      case "command":
      case "bat":
      case "cmd":
      case "profile":
      case "bashrc":
      case "bash_profile":
      case "zshrc":
      case "zprofile":
      case "zshenv":
        return Format.SHELL;
      case "dockerfile":
      case "Dockerfile":
        return Format.DOCKERFILE;
      case "tf":
      case "tfvars":
      case "hcl":
        return Format.TERRAFORM;
      case "java":
        return Format.JAVA;
      case "kt":
      case "kts":
        return Format.KOTLIN;
      case "groovy":
      case "gradle":
      case "gvy":
      case "Jenkinsfile":
        return Format.GROOVY;
      case "scala":
      case "sc":
      case "sbt":
        return Format.SCALA;
      case "cs":
        return Format.CSHARP;
      case "go":
        return Format.GO;
      case "js":
      case "mjs":
      case "cjs":
      case "jsx":
      case "ts":
      case "mts":
      case "cts":
      case "tsx":
      case "vue":
        return Format.JAVASCRIPT;
      case "php":
        return Format.PHP;
      case "py":
        return Format.PYTHON;
      case "csv":
      case "tsv":
        return Format.CSV;
      case "production":
      case "prod":
      case "development":
      case "dev":
        return name.startsWith("env.") ? Format.DOTENV : null;
      case "http":
      case "rest":
        return Format.HTTP;
      case "sql":
        return Format.SQL;
      default:
        return null;
    }
  }

  /** Files of build tools, whose keys speak of packages and never of what a program is told. */
  private static boolean isOfBuild(String name) {
    switch (name) {
      case "pyproject.toml":
      case "Cargo.toml":
      case "Gopkg.toml":
      case "setup.cfg":
      case "tox.ini":
      case "pytest.ini":
        return true;
      default:
        return name.endsWith(".versions.toml");
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
      case GROOVY:
        return new LooseReader(new GroovyLanguage());
      case SCALA:
        return new LooseReader(new ScalaLanguage());
      case CSHARP:
        return new LooseReader(new CSharpLanguage());
      case GO:
        return new LooseReader(new GoLanguage());
      case JAVASCRIPT:
        return new LooseReader(new JavaScriptLanguage());
      case PHP:
        return new LooseReader(new PhpLanguage());
      case PYTHON:
        return new LooseReader(new PythonLanguage());
      case CSV:
        return new CsvReader();
      case TOML:
        return new TomlReader();
      case INI:
        return new IniReader();
      case TERRAFORM:
        return new TerraformReader();
      case SHELL:
        return new ShellReader();
      case DOCKERFILE:
        return new DockerfileReader();
      case HTTP:
        return new HttpReader();
      case SQL:
        return new SqlReader();
      default:
        return new PlainReader();
    }
  }
}
