package io.github.smslint.source;

import java.io.BufferedInputStream;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * What git answered to the launcher, which asks while Java starts: to make a first process costs
 * Java as much as a quarter of a short run.
 *
 * @param staged as {@code git diff --raw -z} prints it
 * @param all as {@code git ls-files --stage -z} prints it
 */
record LauncherAnswers(String[] staged, String[] all) {

  /** The system property that names the file to read, which can be done once. */
  private static final String FILE = "smslint.index";

  /** The answers, or null where nobody asked or git did not answer to the end. */
  static LauncherAnswers read() {
    String file = System.getProperty(FILE);
    if (file == null) {
      return null;
    }
    // A bare FileInputStream asks for the place in the file, which a pipe does not have.
    try (InputStream answers = new BufferedInputStream(new FileInputStream(file))) {
      return parse(new String(answers.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException noSuchFile) {
      return null;
    }
  }

  /** Behind each answer, whose parts end with a zero, stands one zero more. */
  static LauncherAnswers parse(String written) {
    int staged = end(written, 0);
    int all = staged < 0 ? -1 : end(written, staged + 1);
    if (all < 0 || all != written.length() - 1) {
      return null;
    }
    return new LauncherAnswers(
        GitCommand.parts(written.substring(0, staged)),
        GitCommand.parts(written.substring(staged + 1, all)));
  }

  private static int end(String written, int from) {
    if (written.startsWith("\0", from)) {
      return from;
    }
    int end = written.indexOf("\0\0", from);
    return end < 0 ? -1 : end + 1;
  }
}
