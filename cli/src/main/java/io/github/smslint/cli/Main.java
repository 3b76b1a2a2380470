package io.github.smslint.cli;

import io.github.smslint.baseline.BaselineException;
import io.github.smslint.config.Language;
import io.github.smslint.configfile.ConfigurationException;
import io.github.smslint.report.ShownPlace;
import io.github.smslint.resource.Resource;
import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line. */
public final class Main {

  static final List<String> COMMANDS =
      List.of(
          "check",
          "text",
          "templates",
          "explain",
          "rules",
          "install-hook",
          "init",
          "baseline",
          "completion",
          "help");

  private static final String DEFAULT_COMMAND = "check";

  private final Session session;

  Main(Session session) {
    this.session = session;
  }

  /** Runs smslint and ends the process. */
  public static void main(String[] words) throws IOException {
    String rehearsal = System.getProperty(Rehearsal.FOLDER);
    if (rehearsal != null) {
      Rehearsal.run(Path.of(rehearsal));
      return;
    }
    Session session =
        new Session(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err),
            System.getenv(),
            Path.of("").toAbsolutePath(),
            new Terminal());
    System.exit(new Main(session).run(words));
  }

  /** Runs one command line and gives the exit code; never throws. */
  int run(String... words) {
    List<String> all = Arrays.asList(words);
    Language language = Languages.guess(all, session);
    try {
      int code = runCommand(all, language);
      session.data().flush();
      session.out().flush();
      return code;
    } catch (UsageException wrong) {
      Words told = new Words(language);
      session.tell(told.say("smslint", told.say(wrong.message())));
      return ExitCode.USAGE;
    } catch (IOException unwritable) {
      boolean nobodyReads = "Broken pipe".equals(unwritable.getMessage());
      if (!nobodyReads) {
        session.tell(new Words(language).say("output.broken"));
      }
      return ExitCode.FAILURE;
    } catch (InvalidPathException unwritable) {
      Words told = new Words(language);
      session.tell(told.say("smslint", told.say("path.invalid", unwritable.getInput())));
      return ExitCode.FAILURE;
    } catch (Exception | Error failure) {
      return fail(failure, language);
    }
  }

  private int runCommand(List<String> words, Language language) throws UsageException, IOException {
    Options options = Options.load();
    int at = Arguments.firstOther(words, options);
    String name = at < words.size() ? words.get(at) : "";
    Command command = command(name);
    List<String> rest = words;
    if (command == null) {
      command = command(DEFAULT_COMMAND);
      name = DEFAULT_COMMAND;
    } else {
      rest = new ArrayList<>(words);
      rest.remove(at);
    }
    Arguments arguments = Arguments.parse(rest, options.of(name));
    if (arguments.has("version")) {
      session.out().write("smslint " + version() + "\n");
      return ExitCode.CLEAN;
    }
    if (arguments.has("help")) {
      session.out().write(new HelpPage(language).of(at == words.size() ? "smslint" : name));
      return ExitCode.CLEAN;
    }
    arguments.complete(session);
    return command.run(arguments, session);
  }

  /** The command of that name, or null; only the one that is needed is loaded. */
  private static Command command(String name) {
    switch (name) {
      case "check":
        return new CheckCommand();
      case "text":
        return new TextCommand();
      case "templates":
        return new TemplatesCommand();
      case "explain":
        return new ExplainCommand();
      case "rules":
        return new RulesCommand();
      case "install-hook":
        return new InstallHookCommand();
      case "init":
        return new InitCommand();
      case "completion":
        return new CompletionCommand();
      case "baseline":
        return new BaselineCommand();
      case "help":
        return new HelpCommand();
      default:
        return null;
    }
  }

  /** The version of smslint. */
  static String version() {
    return Resource.text(Main.class, "version.txt").strip();
  }

  private int fail(Throwable failure, Language language) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConfigurationException broken) {
        session.tell(ShownPlace.of(broken.location(), broken.describe(language)));
        return ExitCode.USAGE;
      }
      if (cause instanceof BaselineException broken) {
        session.tell(broken.describe(language));
        return ExitCode.USAGE;
      }
    }
    if (session.environment("SMSLINT_DEBUG").isEmpty()) {
      session.tell(new Words(language).say("crash", CrashReport.line(failure)));
    } else {
      session.tell(CrashReport.trace(failure));
    }
    return ExitCode.FAILURE;
  }
}
