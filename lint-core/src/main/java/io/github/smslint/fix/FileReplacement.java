package io.github.smslint.fix;

import io.github.smslint.fix.NotFixed.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;

/**
 * New content for a file, ready in a temporary file beside it, which then takes its place in one
 * step. A link stays a link: what it leads to is replaced, as long as that lies in the project.
 */
final class FileReplacement {

  private static final Set<PosixFilePermission> WRITING =
      Set.of(
          PosixFilePermission.OWNER_WRITE,
          PosixFilePermission.GROUP_WRITE,
          PosixFilePermission.OTHERS_WRITE);

  private final Path target;
  private final Path temporary;
  private final byte[] expected;
  private boolean done;

  private FileReplacement(Path target, Path temporary, byte[] expected) {
    this.target = target;
    this.temporary = temporary;
    this.expected = expected;
  }

  /**
   * Writes the new content beside the file.
   *
   * @throws Refusal where the file must not be written
   * @throws IOException where it cannot be written
   */
  static FileReplacement prepare(Path root, FixedFile file) throws IOException, Refusal {
    Path target = target(root, file.path());
    if (isReadOnly(target)) {
      throw new Refusal(Reason.READ_ONLY);
    }
    Path temporary = Files.createTempFile(target.getParent(), ".smslint-", ".tmp");
    FileReplacement replacement = new FileReplacement(target, temporary, file.before().bytes());
    try {
      replacement.checkUnchanged();
      replacement.fill(file.after().bytes());
      return replacement;
    } catch (IOException | Refusal failure) {
      replacement.discard();
      throw failure;
    }
  }

  /**
   * Puts the new content in place.
   *
   * @throws Refusal where the file was changed meanwhile
   * @throws IOException where the system cannot do it in one step
   */
  void commit() throws IOException, Refusal {
    checkUnchanged();
    Files.move(
        temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    done = true;
  }

  /** Whether the new content is in place. */
  boolean isDone() {
    return done;
  }

  /** Takes the temporary file away where it was not put in place. */
  void discard() {
    try {
      if (!done) {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException left) {
      // The reason why the file was not written is told; that this is left matters less.
    }
  }

  private static Path target(Path root, String path) throws IOException, Refusal {
    try {
      Path target = root.resolve(path).toRealPath();
      if (!target.startsWith(root.toRealPath())) {
        throw new Refusal(Reason.OUTSIDE);
      }
      return target;
    } catch (NoSuchFileException gone) {
      throw new Refusal(Reason.CHANGED);
    }
  }

  /** A file that nobody may write is meant to stay, even where the user could replace it. */
  private static boolean isReadOnly(Path file) throws IOException {
    PosixFileAttributeView posix = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    boolean nobody =
        posix != null && posix.readAttributes().permissions().stream().noneMatch(WRITING::contains);
    return nobody || !Files.isWritable(file);
  }

  /** The copy brings permissions, owner and other attributes along, as far as the user may. */
  private void fill(byte[] content) throws IOException {
    Files.copy(
        target, temporary, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    try (FileChannel channel =
        FileChannel.open(
            temporary, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    }
  }

  private void checkUnchanged() throws IOException, Refusal {
    try {
      if (!Arrays.equals(Files.readAllBytes(target), expected)) {
        throw new Refusal(Reason.CHANGED);
      }
    } catch (NoSuchFileException gone) {
      throw new Refusal(Reason.CHANGED);
    }
  }

  /** A file that must not be written. */
  static final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    Refusal(Reason reason) {
      super(reason.id());
      this.reason = reason;
    }

    Reason reason() {
      return reason;
    }
  }
}
