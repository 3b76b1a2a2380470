package io.github.smslint.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** The paths that a command line names, and those of the lists that it names. */
final class GivenPaths {

  private GivenPaths() {}

  static List<String> of(Arguments arguments, Session session) throws UsageException {
    if (arguments.others().contains("-")) {
      throw new UsageException("stdin.nameless");
    }
    if (!arguments.has("files-from")) {
      return arguments.others();
    }
    List<String> paths = new ArrayList<>(arguments.others());
    for (String list : arguments.values("files-from")) {
      addAll(text(list, session), paths);
    }
    return paths;
  }

  private static String text(String list, Session session) throws UsageException {
    try {
      byte[] bytes =
          list.equals("-")
              ? session.in().readAllBytes()
              : Files.readAllBytes(Project.resolve(session.workingFolder(), list));
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UsageException("files-from.unreadable", list);
    }
  }

  /** Paths may hold line ends where zeros part them. */
  private static void addAll(String text, List<String> paths) {
    char separator = text.indexOf('\0') < 0 ? '\n' : '\0';
    int start = text.startsWith("\uFEFF") ? 1 : 0;
    while (start < text.length()) {
      int end = text.indexOf(separator, start);
      end = end < 0 ? text.length() : end;
      String path = text.substring(start, end);
      if (separator == '\n' && path.endsWith("\r")) {
        path = path.substring(0, path.length() - 1);
      }
      if (!path.isEmpty()) {
        paths.add(path);
      }
      start = end + 1;
    }
  }
}
