package io.github.smslint.baseline;

import io.github.smslint.config.Language;
import io.github.smslint.finding.Message;
import io.github.smslint.finding.MessageBundle;
import io.github.smslint.source.Location;
import io.github.smslint.source.Position;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;

/** A baseline file that cannot be followed, and the place in it. */
public final class BaselineException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Location location;
  private final transient Message message;

  BaselineException(Location location, String key, String... arguments) {
    super(key);
    this.location = location;
    this.message = Message.of(key, arguments);
  }

  /**
   * A file that is not there or cannot be read.
   *
   * @param path how the file is told
   * @param reason why, in English; null where there is no such file
   */
  public static BaselineException unreadable(String path, String reason) {
    Location start = new Location(SourceFile.of(path, ""), new Span(0, 0));
    return reason == null
        ? new BaselineException(start, "missing")
        : new BaselineException(start, "unreadable", reason);
  }

  /** What is wrong where and what to do, in one line that begins with path, line and column. */
  public String describe(Language language) {
    MessageBundle words =
        new MessageBundle(BaselineException.class, "baseline_" + language.id() + ".properties");
    Position start = location.start();
    String place = location.file().path() + ":" + start.line() + ":" + start.column() + ": ";
    return place + MessageBundle.format(words.pattern(message.key()), message.arguments());
  }

  @Override
  public String getMessage() {
    return describe(Language.EN);
  }
}
