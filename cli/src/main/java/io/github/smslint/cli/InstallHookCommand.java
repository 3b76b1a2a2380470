package io.github.smslint.cli;

import io.github.smslint.config.Language;
import java.io.IOException;

/** Lets git check what is staged before each commit, or no longer. */
final class InstallHookCommand implements Command {

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    if (!arguments.others().isEmpty()) {
      throw new UsageException("argument.needless", arguments.others().get(0));
    }
    Language told = Languages.told(arguments);
    Words words = new Words(told == null ? Languages.of(session) : told);
    HookPlace place = HookPlace.find(session.workingFolder());
    boolean isUninstall = arguments.has("uninstall");
    HookFile hook = new HookFile(place);
    String done;
    try {
      done = isUninstall ? hook.uninstall() : hook.install(HookBlock.of(place, session));
    } catch (IOException broken) {
      session.tell(words.say("hook.unwritable", place.told(), broken.toString()));
      return ExitCode.FAILURE;
    }
    session.out().write(words.say("smslint", words.say(done, place.told())) + "\n");
    if (place.isShared() && !isUninstall) {
      session.out().write(words.say("smslint", words.say("hook.shared", place.told())) + "\n");
    }
    return ExitCode.CLEAN;
  }
}
