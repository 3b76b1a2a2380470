package io.github.smslint.cli;

/**
 * Words about a crash. The messages of exceptions are left out, since they may hold parts of the
 * files that were read, secrets among them.
 */
final class CrashReport {

  private CrashReport() {}

  /** The exception's class and where it came from. */
  static String line(Throwable crash) {
    StackTraceElement[] trace = crash.getStackTrace();
    String name = crash.getClass().getName();
    return trace.length == 0 ? name : name + " at " + trace[0];
  }

  /** The whole trace with all causes. */
  static String trace(Throwable crash) {
    StringBuilder trace = new StringBuilder();
    Throwable next = crash;
    for (int depth = 0; next != null && depth < 20; depth++) {
      trace.append(depth == 0 ? "" : "caused by ").append(next.getClass().getName()).append('\n');
      for (StackTraceElement element : next.getStackTrace()) {
        trace.append("    at ").append(element).append('\n');
      }
      next = next.getCause();
    }
    return trace.toString();
  }
}
