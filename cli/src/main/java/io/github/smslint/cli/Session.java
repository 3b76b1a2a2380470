package io.github.smslint.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** What a run has around it: streams, environment, working folder. All text is UTF-8. */
final class Session {

  private final InputStream in;
  private final Writer out;
  private final Writer err;
  private final Map<String, String> environment;
  private final Path workingFolder;
  private final Terminal terminal;

  /**
   * @param workingFolder an absolute path
   */
  Session(
      InputStream in,
      OutputStream out,
      OutputStream err,
      Map<String, String> environment,
      Path workingFolder,
      Terminal terminal) {
    this.in = in;
    this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    this.err = new OutputStreamWriter(err, StandardCharsets.UTF_8);
    this.environment = environment;
    this.workingFolder = workingFolder;
    this.terminal = terminal;
  }

  InputStream in() {
    return in;
  }

  Writer out() {
    return out;
  }

  /** Tells the user something that is not part of the output. */
  void tell(String line) {
    try {
      err.write(line);
      err.write('\n');
      err.flush();
    } catch (IOException nobodyListens) {
      // There is no further stream on which this could be told.
    }
  }

  /** Shows something on the terminal that is no line of its own. */
  void show(String text) {
    try {
      err.write(text);
      err.flush();
    } catch (IOException nobodyWatches) {
      // There is no further stream on which this could be told.
    }
  }

  /** The value of an environment variable, empty where it is not set. */
  String environment(String name) {
    String value = environment.get(name);
    return value == null ? "" : value;
  }

  Path workingFolder() {
    return workingFolder;
  }

  Terminal terminal() {
    return terminal;
  }
}
