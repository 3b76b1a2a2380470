package io.github.smslint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** One run of the command line within the test's process. */
final class Run {

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private InputStream in = new ByteArrayInputStream(new byte[0]);
  private OutputStream brokenOut;
  private boolean terminal;
  private String out;
  private String err;

  private Run(Path folder) {
    this.folder = folder;
  }

  static Run in(Path folder) {
    return new Run(folder);
  }

  Run environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Run input(String text) {
    return input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Run input(InputStream stream) {
    in = stream;
    return this;
  }

  Run output(OutputStream stream) {
    brokenOut = stream;
    return this;
  }

  Run onTerminal() {
    terminal = true;
    return this;
  }

  int with(String... words) {
    ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
    ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
    Session session =
        new Session(
            in,
            brokenOut == null ? outBytes : brokenOut,
            errBytes,
            environment,
            folder,
            new FixedTerminal(terminal));
    int code = new Main(session).run(words);
    out = outBytes.toString(StandardCharsets.UTF_8);
    err = errBytes.toString(StandardCharsets.UTF_8);
    return code;
  }

  String out() {
    return out;
  }

  String err() {
    return err;
  }

  private static final class FixedTerminal extends Terminal {

    private final boolean there;

    FixedTerminal(boolean there) {
      this.there = there;
    }

    @Override
    boolean isThere() {
      return there;
    }
  }
}
