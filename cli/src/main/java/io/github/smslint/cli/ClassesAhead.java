package io.github.smslint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Has the classes of a check that meets SMS read from the jar beside the run, which needs them one
 * after the other. What the list does not tell is loaded when it is asked for, as ever.
 */
final class ClassesAhead implements Runnable {

  /** The first of them, which no other check needs. */
  static final String FIRST = "io.github.smslint.vocabulary.Vocabulary";

  private static final String LIST = "io/github/smslint/cli/classes-ahead.txt";

  private final ClassLoader loader;

  private ClassesAhead(ClassLoader loader) {
    this.loader = loader;
  }

  static void load(ClassLoader loader) {
    Thread loading = new Thread(new ClassesAhead(loader), "smslint-classes");
    loading.setDaemon(true);
    loading.start();
  }

  @Override
  public void run() {
    try (InputStream stream = loader.getResourceAsStream(LIST)) {
      String names = new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);
      int start = 0;
      for (int end = names.indexOf('\n'); end >= 0; end = names.indexOf('\n', start)) {
        Class.forName(names.substring(start, end), false, loader);
        start = end + 1;
      }
    } catch (IOException | ClassNotFoundException | LinkageError missing) {
      // Who asks for it is told.
    }
  }
}
