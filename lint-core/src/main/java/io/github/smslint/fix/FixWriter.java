package io.github.smslint.fix;

import io.github.smslint.fix.NotFixed.Reason;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes fixed files to disk, each at once as a whole. Files that a fix changes together are all
 * made ready before the first of them is written.
 */
public final class FixWriter {

  private final Path root;

  /**
   * @param root the folder from which paths count
   */
  public FixWriter(Path root) {
    this.root = root;
  }

  /** Writes what can be written and gives the rest. */
  public List<NotFixed> write(List<FixedFile> files) {
    List<NotFixed> unwritten = new ArrayList<>();
    Map<String, FixedFile> open = new TreeMap<>();
    for (FixedFile file : files) {
      open.put(file.path(), file);
    }
    for (FixedFile file : files) {
      List<FixedFile> group = takeGroup(file.path(), open);
      if (!group.isEmpty()) {
        unwritten.addAll(writeTogether(group));
      }
    }
    return unwritten;
  }

  /** The file and all that are tied to it, taken out of those that are still to be written. */
  private static List<FixedFile> takeGroup(String path, Map<String, FixedFile> open) {
    List<FixedFile> group = new ArrayList<>(1);
    Deque<String> next = new ArrayDeque<>(List.of(path));
    while (!next.isEmpty()) {
      FixedFile file = open.remove(next.remove());
      if (file != null) {
        group.add(file);
        next.addAll(file.tied());
      }
    }
    return group;
  }

  private List<NotFixed> writeTogether(List<FixedFile> group) {
    Map<String, FileReplacement> ready = new LinkedHashMap<>();
    String path = "";
    try {
      for (FixedFile file : group) {
        path = file.path();
        ready.put(path, FileReplacement.prepare(root, file));
      }
      for (Map.Entry<String, FileReplacement> replacement : ready.entrySet()) {
        path = replacement.getKey();
        replacement.getValue().commit();
      }
      return List.of();
    } catch (FileReplacement.Refusal refusal) {
      return unwritten(group, ready, new NotFixed(path, refusal.reason(), ""));
    } catch (AccessDeniedException denied) {
      return unwritten(group, ready, new NotFixed(path, Reason.DENIED, ""));
    } catch (IOException failure) {
      return unwritten(group, ready, new NotFixed(path, Reason.FAILED, reason(failure)));
    } finally {
      ready.values().forEach(FileReplacement::discard);
    }
  }

  private static List<NotFixed> unwritten(
      List<FixedFile> group, Map<String, FileReplacement> ready, NotFixed obstacle) {
    List<NotFixed> all = new ArrayList<>(List.of(obstacle));
    for (FixedFile file : group) {
      FileReplacement replacement = ready.get(file.path());
      boolean written = replacement != null && replacement.isDone();
      if (!written && !file.path().equals(obstacle.path())) {
        all.add(new NotFixed(file.path(), Reason.TIED, obstacle.path()));
      }
    }
    return all;
  }

  /** The messages of such exceptions begin with a path of this machine. */
  private static String reason(IOException failure) {
    String reason =
        failure instanceof FileSystemException known ? known.getReason() : failure.getMessage();
    return reason == null ? failure.getClass().getSimpleName() : reason;
  }
}
