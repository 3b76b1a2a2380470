package io.github.smslint.cli;

import java.io.Console;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a person sits at the other end; asked only where it matters, since it costs time. */
class Terminal {

  /** The JVM in which a console exists without a terminal, and knows whether it has one. */
  private static final int KNOWING = 22;

  /** Whether a person sees what goes to the standard error. */
  boolean showsErrors() {
    Path stream = Path.of("/proc/self/fd/2");
    try {
      String target = Files.readSymbolicLink(stream).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException notLinux) {
      return isThere();
    }
  }

  boolean isThere() {
    // The library's own console needs no line editor, which some versions would load.
    System.setProperty("jdk.console", "java.base");
    Console console = System.console();
    if (console == null || Runtime.version().feature() < KNOWING) {
      return console != null;
    }
    try {
      Method isTerminal = Console.class.getMethod("isTerminal");
      return Boolean.TRUE.equals(isTerminal.invoke(console));
    } catch (ReflectiveOperationException unknown) {
      return false;
    }
  }
}
