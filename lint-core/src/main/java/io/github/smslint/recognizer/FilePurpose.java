package io.github.smslint.recognizer;

import io.github.smslint.resource.TableResource;
import java.util.HashMap;
import java.util.Map;

/** What a file is for in its project, told by its path; only secrets are looked for everywhere. */
public enum FilePurpose {
  /** Part of what runs. */
  MAIN,
  /** Tests and stand-ins, which send nothing in production. */
  TEST,
  /** Written for people. */
  DOCUMENTATION,
  /** Made by the build from files that are looked at themselves. */
  BUILD_OUTPUT;

  private static final class Folders {
    static final Map<String, FilePurpose> PURPOSES = read();

    private static Map<String, FilePurpose> read() {
      Map<String, FilePurpose> purposes = new HashMap<>();
      for (String[] row : TableResource.read(FilePurpose.class, "folders.tsv")) {
        purposes.put(row[1], valueOf(row[0]));
      }
      return purposes;
    }
  }

  /** The purpose of a path from the project root. */
  public static FilePurpose of(String path) {
    int start = 0;
    int slash = path.indexOf('/');
    while (slash >= 0) {
      String name = path.substring(start, slash);
      FilePurpose folder = Folders.PURPOSES.get(name);
      if (folder != null) {
        return folder;
      }
      if (name.endsWith(".Tests") || name.endsWith(".Test") || name.endsWith(".UnitTests")) {
        return TEST;
      }
      start = slash + 1;
      slash = path.indexOf('/', start);
    }
    return ofName(path.substring(start));
  }

  private static FilePurpose ofName(String name) {
    int dot = name.lastIndexOf('.');
    String ending = dot < 0 ? "" : name.substring(dot + 1);
    if (isForPeople(ending)) {
      return DOCUMENTATION;
    }
    String stem = dot < 0 ? name : name.substring(0, dot);
    return isTest(stem, ending) ? TEST : MAIN;
  }

  private static boolean isTest(String stem, String ending) {
    switch (ending) {
      case "java":
      case "kt":
      case "php":
      case "cs":
        return stem.endsWith("Test") || stem.endsWith("Tests") || stem.endsWith("TestCase");
      case "groovy":
      case "scala":
        return stem.endsWith("Spec") || stem.endsWith("Test") || stem.endsWith("Tests");
      case "js":
      case "mjs":
      case "cjs":
      case "jsx":
      case "ts":
      case "mts":
      case "cts":
      case "tsx":
        return stem.endsWith(".test") || stem.endsWith(".spec");
      case "go":
        return stem.endsWith("_test");
      case "py":
        return stem.startsWith("test_")
            || stem.endsWith("_test")
            || stem.equals("tests")
            || stem.equals("conftest");
      case "rb":
        return stem.endsWith("_spec") || stem.endsWith("_test");
      default:
        return false;
    }
  }

  /** Prose, and files that show how to write another: {@code .env.example}. */
  private static boolean isForPeople(String ending) {
    switch (ending) {
      case "md":
      case "adoc":
      case "rst":
      case "example":
      case "sample":
        return true;
      default:
        return false;
    }
  }
}
