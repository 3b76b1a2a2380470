package io.github.smslint.cli;

import io.github.smslint.resource.Resource;
import io.github.smslint.source.GitCommand;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Runs what most runs do, on a small project and without a word, so that a JVM which archives the
 * classes of this run has those of the others.
 */
final class Rehearsal {

  /** The system property that names the empty folder in which the rehearsal takes place. */
  static final String FOLDER = "smslint.rehearsal";

  private static final String[] FILES = {
    "application.yml",
    "application-prod.yml",
    "sms.properties",
    "env.production",
    "templates.json",
    "sms-templates.yml",
    "docker-compose.yml",
    "pom.xml",
    "SmsConstants.java.txt",
    "SmsSender.java.txt",
  };

  /** Without git folders are listed in another way. */
  private static final String[] WITHOUT_GIT = {"check", "."};

  private static final String[][] RUNS = {
    {"check", "--staged"},
    {"check", "--format", "json"},
    {"check", "--format", "sarif"},
    {"check", "--quiet", "."},
    {"explain", "secret/access-key"},
    {"rules"},
    {"help"},
    {"text", "您的验证码为${code}，5分钟内有效。"},
    {"--version"},
  };

  private static final String CLASS = ".class";

  /** From here on the launcher makes an AOT cache, of which each run loads every class. */
  private static final int FIRST_WITH_AOT = 25;

  private Rehearsal() {}

  static void run(Path folder) throws IOException {
    Path module = Files.createDirectory(folder.resolve("shop"));
    writeFiles(module);
    new Main(session(folder)).run(WITHOUT_GIT);
    git(folder, "init", "-q");
    git(folder, "add", "--all");
    for (String[] words : RUNS) {
      new Main(session(folder)).run(words);
    }
    if (Runtime.version().feature() < FIRST_WITH_AOT) {
      loadAll(Path.of(System.getProperty("java.class.path")));
    }
  }

  /** Writes the files of a small project that sends messages. */
  static void writeFiles(Path module) throws IOException {
    for (String name : FILES) {
      byte[] content = Resource.bytes(Rehearsal.class, "rehearsal/" + name);
      Files.write(module.resolve(nameInProject(name)), content);
    }
  }

  /** A single class that is not in the archive costs a run the opening of the jar. */
  private static void loadAll(Path jar) throws IOException {
    try (ZipFile classes = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : Collections.list(classes.entries())) {
        if (entry.getName().endsWith(CLASS)) {
          load(entry.getName());
        }
      }
    }
  }

  private static void load(String file) {
    String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
    try {
      Class.forName(name, false, Rehearsal.class.getClassLoader());
    } catch (ClassNotFoundException | LinkageError needsMore) {
      // Libraries have classes for what smslint does not use; they are not missed in an archive.
    }
  }

  /** A build must take the Java file for no source, and the environment file must not be hidden. */
  private static String nameInProject(String name) {
    if (name.startsWith("env")) {
      return "." + name;
    }
    return name.endsWith(".txt") ? name.substring(0, name.length() - ".txt".length()) : name;
  }

  private static Session session(Path folder) {
    OutputStream nowhere = OutputStream.nullOutputStream();
    return new Session(
        new ByteArrayInputStream(new byte[0]), nowhere, nowhere, Map.of(), folder, new Terminal());
  }

  /** Without git the rehearsal is shorter, no worse. */
  private static void git(Path folder, String... words) {
    try {
      GitCommand command = new GitCommand(folder, words);
      command.start();
      command.output();
    } catch (IOException noGit) {
      // The runs that need it will say so to nobody.
    }
  }
}
