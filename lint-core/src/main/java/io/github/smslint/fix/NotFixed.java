package io.github.smslint.fix;

/**
 * Why a file keeps a fault for which there is a fix.
 *
 * @param path the file's path from the project root
 * @param detail what else is to be said: a character, another path, the system's reason; may be
 *     empty
 */
public record NotFixed(String path, Reason reason, String detail) {

  /** What keeps a fix from being made. */
  public enum Reason {
    /** The work tree holds something else than git's index. */
    UNSTAGED("unstaged"),
    /** Its bytes do not all fit its charset. */
    MALFORMED("malformed"),
    /** Its charset does not have a character; the detail. */
    CHARSET("charset"),
    /** With the fixes it could no longer be parsed. */
    BROKEN("broken"),
    /** The fix would change another file as well, which is not checked; the detail. */
    UNASKED("unasked"),
    /** The fix would change another file as well, which cannot be written; the detail. */
    TIED("tied"),
    /** It is reached by a link that leads out of the project. */
    OUTSIDE("outside"),
    /** Somebody changed it while it was checked. */
    CHANGED("changed"),
    /** It is marked as not to be written. */
    READ_ONLY("read-only"),
    /** Its folder may not be written. */
    DENIED("denied"),
    /** The system says no; the detail. */
    FAILED("failed");

    private final String id;

    Reason(String id) {
      this.id = id;
    }

    /** The name in the keys of messages. */
    public String id() {
      return id;
    }
  }
}
