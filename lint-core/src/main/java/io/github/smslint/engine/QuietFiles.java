package io.github.smslint.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The paths of files of which nothing else is known, kept small: each folder once, with the names
 * in it as one text. May be used by several threads.
 */
final class QuietFiles {

  private static final char END = '\0';

  private final Map<String, String> names = new HashMap<>();
  private int size;

  /** Adds paths, which are those of few folders. */
  synchronized void addAll(List<String> paths) {
    String folder = null;
    StringBuilder told = new StringBuilder();
    for (String path : paths) {
      int name = path.lastIndexOf('/') + 1;
      if (folder == null || folder.length() != name || !path.startsWith(folder)) {
        keep(folder, told);
        folder = path.substring(0, name);
      }
      told.append(path, name, path.length()).append(END);
    }
    keep(folder, told);
    size += paths.size();
  }

  private void keep(String folder, StringBuilder told) {
    if (told.length() > 0) {
      String known = names.get(folder);
      names.put(folder, (known == null ? String.valueOf(END) : known) + told);
      told.setLength(0);
    }
  }

  synchronized int size() {
    return size;
  }

  synchronized boolean contains(String path) {
    int name = path.lastIndexOf('/') + 1;
    String known = names.get(path.substring(0, name));
    return known != null && known.contains(END + path.substring(name) + END);
  }

  /** All paths, in no order. */
  synchronized List<String> paths() {
    List<String> paths = new ArrayList<>(size);
    for (Map.Entry<String, String> folder : names.entrySet()) {
      String all = folder.getValue();
      int from = 1;
      for (int end = all.indexOf(END, from); end >= 0; end = all.indexOf(END, from)) {
        paths.add(folder.getKey() + all.substring(from, end));
        from = end + 1;
      }
    }
    return paths;
  }
}
