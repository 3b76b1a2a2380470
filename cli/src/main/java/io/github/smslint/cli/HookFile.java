package io.github.smslint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Set;

/** Puts the block into the hook of a place, or takes it out. */
final class HookFile {

  private static final Set<PosixFilePermission> RUN_BY_ALL =
      PosixFilePermissions.fromString("rwxr-xr-x");

  private final HookPlace place;
  private final Path file;

  HookFile(HookPlace place) {
    this.place = place;
    this.file = place.file();
  }

  /**
   * Sees that the hook has the block.
   *
   * @return the key of what was done
   * @throws UsageException where the hook is one that must be left alone
   */
  String install(String block) throws UsageException, IOException {
    if (!Files.exists(file)) {
      Files.createDirectories(file.getParent());
      write(HookText.alone(block), RUN_BY_ALL);
      return "hook.created";
    }
    byte[] before = Files.readAllBytes(file);
    HookText text = new HookText(before);
    refuse(text);
    byte[] after = text.with(block);
    if (Arrays.equals(before, after)) {
      return "hook.same";
    }
    write(after, permissions());
    return text.hasBlock() ? "hook.updated" : "hook.extended";
  }

  /**
   * Sees that the hook does not have the block.
   *
   * @return the key of what was done
   */
  String uninstall() throws UsageException, IOException {
    HookText text = new HookText(Files.exists(file) ? Files.readAllBytes(file) : new byte[0]);
    if (text.isDamaged()) {
      throw new UsageException("hook.damaged", place.told());
    }
    if (!text.hasBlock()) {
      return "hook.none";
    }
    byte[] rest = text.without();
    if (rest == null) {
      Files.delete(file);
      return "hook.removed.file";
    }
    write(rest, permissions());
    return "hook.removed";
  }

  private void refuse(HookText text) throws UsageException {
    String key = null;
    if (text.maker() != null) {
      key = "hook." + text.maker();
    } else if (!text.isShell()) {
      key = "hook.foreign";
    } else if (text.isDamaged()) {
      key = "hook.damaged";
    } else if (place.isRunByGit() && !Files.isExecutable(file)) {
      key = "hook.disabled";
    }
    if (key != null) {
      throw new UsageException(key, place.told());
    }
  }

  /** The file's own, or null on a system that has none. */
  private Set<PosixFilePermission> permissions() throws IOException {
    return isPosix(file) ? Files.getPosixFilePermissions(file) : null;
  }

  private static boolean isPosix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }

  /** Git may run the hook at any moment, which must find the old one or the new one. */
  private void write(byte[] bytes, Set<PosixFilePermission> permissions) throws IOException {
    Path written = Files.createTempFile(file.getParent(), "smslint-", ".tmp");
    try {
      Files.write(written, bytes);
      if (permissions != null && isPosix(written)) {
        Files.setPosixFilePermissions(written, permissions);
      }
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(written);
    }
  }
}
