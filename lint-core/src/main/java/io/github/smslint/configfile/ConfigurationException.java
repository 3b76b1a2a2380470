package io.github.smslint.configfile;

import io.github.smslint.config.Language;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.MessageBundle;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;

/** A configuration file that cannot be followed, and the place in it. */
public final class ConfigurationException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Location location;
  private final transient Message message;

  ConfigurationException(Location location, String key, String... arguments) {
    super(key);
    this.location = location;
    this.message = Message.of(key, arguments);
  }

  /** Where in the file it is. */
  public Location location() {
    return location;
  }

  /**
   * What is wrong where, in one line that begins with the path, the line and the column. It repeats
   * what is written there, be it a key: {@link io.github.smslint.report.ShownPlace} stars that out.
   */
  public String describe(Language language) {
    MessageBundle words =
        new MessageBundle(
            ConfigurationException.class, "configuration_" + language.id() + ".properties");
    Position start = location.start();
    String place = location.file().path() + ":" + start.line() + ":" + start.column() + ": ";
    return place + MessageBundle.format(words.pattern(message.key()), message.arguments());
  }

  @Override
  public String getMessage() {
    return describe(Language.EN);
  }
}
