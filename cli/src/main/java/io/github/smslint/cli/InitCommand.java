package io.github.smslint.cli;

import io.github.smslint.config.Language;
import io.github.smslint.configfile.ConfigurationFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** Writes a first configuration file that fits what stands in the working folder. */
final class InitCommand implements Command {

  @Override
  public int run(Arguments arguments, Session session) throws UsageException, IOException {
    if (!arguments.others().isEmpty()) {
      throw new UsageException("argument.needless", arguments.others().get(0));
    }
    Path file = session.workingFolder().resolve(ConfigurationFiles.NAME);
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !arguments.has("force")) {
      throw new UsageException("init.exists", ConfigurationFiles.NAME);
    }
    Language told = Languages.told(arguments);
    Language language = told == null ? Languages.of(session) : told;
    Words words = new Words(language);
    ProjectSurvey survey;
    try {
      survey = ProjectSurvey.of(session.workingFolder());
      boolean hasSchema = arguments.has("schema");
      String content = new FirstConfiguration(survey, told, hasSchema).write(language);
      Files.write(file, content.getBytes(StandardCharsets.UTF_8));
      if (hasSchema) {
        SchemaFile.write(session.workingFolder());
      }
    } catch (IOException broken) {
      session.tell(words.say("init.unwritable", ConfigurationFiles.NAME, broken.toString()));
      return ExitCode.FAILURE;
    }
    session.out().write(words.say("init.done", ConfigurationFiles.NAME) + "\n");
    if (arguments.has("schema")) {
      session.out().write(words.say("init.done", SchemaFile.NAME) + "\n");
    }
    tell("init.profiles", survey.production(), words, session);
    if (survey.production().isEmpty()) {
      tell("init.profiles.other", survey.otherProfiles(), words, session);
    }
    tell("init.ignored", survey.vendored(), words, session);
    tell("init.templates", survey.templateFiles().keySet(), words, session);
    session.out().write(words.say("init.next") + "\n");
    return ExitCode.CLEAN;
  }

  private static void tell(String key, Iterable<String> found, Words words, Session session)
      throws IOException {
    String list = String.join(", ", found);
    if (!list.isEmpty()) {
      session.out().write(words.say(key, list) + "\n");
    }
  }
}
