package io.github.smslint.source;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What git told the launcher to be staged, which asks while Java starts: to make a first process
 * costs Java as much as a quarter of a short run.
 */
final class LauncherAnswer {

  /** The system property that names the file to read, which can be done once. */
  private static final String FILE = "smslint.staged";

  private LauncherAnswer() {}

  /** What git printed, or null where nobody asked or git did not answer to the end. */
  static String[] read() {
    String file = System.getProperty(FILE);
    if (file == null) {
      return null;
    }
    // A bare FileInputStream asks for the place in the file, which a pipe does not have.
    try (InputStream answer = new BufferedInputStream(new FileInputStream(file))) {
      return parse(new String(answer.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException noSuchFile) {
      return null;
    }
  }

  /** Behind the answer, whose parts end with a zero, stands one zero more. */
  static String[] parse(String written) {
    int end = written.length() - 1;
    boolean whole = written.equals("\0") || written.endsWith("\0\0");
    return whole ? GitCommand.parts(written.substring(0, end)) : null;
  }
}
