package io.github.smslint.cli;

import io.github.smslint.configfile.ProjectRoot;
import io.github.smslint.resource.Resource;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;

/** The lines of a hook that run the smslint which installs them. */
final class HookBlock {

  static final String BEGIN = "# >>> smslint >>>";
  static final String END = "# <<< smslint <<<";

  private static final String AGAIN =
      "Run `smslint install-hook` again, or `smslint install-hook --uninstall`.";
  private static final String INSTALL =
      "Put it there: ln -s FOLDER-OF-SMSLINT/smslint ~/.local/bin/smslint";

  private static final String JAVA = "\"${JAVA_HOME:+$JAVA_HOME/bin/}java\" -jar ";

  private HookBlock() {}

  /** The lines for a place, each ended by a line feed. */
  static String of(HookPlace place, Session session) {
    Path launcher = existing(session.environment("SMSLINT_LAUNCHER"), session);
    Path jar = existing(System.getProperty("java.class.path", ""), session);
    boolean isLauncher = launcher != null;
    Path program = isLauncher ? launcher : jar;
    if (program != null && place.isShared() && !program.startsWith(place.top())) {
      program = null;
    }
    if (program == null) {
      return block("command -v smslint >/dev/null 2>&1", "smslint", "smslint", quoted(INSTALL));
    }
    String path = quoted(written(program, place));
    return isLauncher
        ? block("[ -x " + path + " ]", path, path, quoted(AGAIN))
        : block("[ -f " + path + " ]", JAVA + path, path, quoted(AGAIN));
  }

  /** Git runs a hook at the top of the work tree. */
  private static String written(Path program, HookPlace place) {
    return place.isShared()
        ? "./" + ProjectRoot.told(place.top().relativize(program))
        : ProjectRoot.told(program);
  }

  private static Path existing(String path, Session session) {
    boolean isProgram = !path.isEmpty() && path.indexOf(File.pathSeparatorChar) < 0;
    Path file = isProgram ? session.workingFolder().resolve(path).normalize() : null;
    return file != null && Files.isRegularFile(file) ? file : null;
  }

  private static String block(String test, String run, String name, String advice) {
    return Resource.text(HookBlock.class, "hook/block.sh")
        .replace("@TEST@", test)
        .replace("@RUN@", run)
        .replace("@NAME@", name)
        .replace("@ADVICE@", advice);
  }

  private static String quoted(String word) {
    return "'" + word.replace("'", "'\\''") + "'";
  }
}
