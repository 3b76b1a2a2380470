package io.github.smslint.source;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Files that are in memory already; of two with one path the later counts. */
public final class MemoryFiles implements ProjectFiles {

  private final TreeMap<String, SourceFile> reported = new TreeMap<>();
  private final TreeMap<String, SourceFile> context = new TreeMap<>();

  /**
   * @param reported the files on which findings are reported
   * @param context files that are only read
   */
  public MemoryFiles(List<SourceFile> reported, List<SourceFile> context) {
    for (SourceFile file : reported) {
      this.reported.put(file.path(), file);
    }
    for (SourceFile file : context) {
      if (!this.reported.containsKey(file.path())) {
        this.context.put(file.path(), file);
      }
    }
  }

  @Override
  public List<String> reported() {
    return new ArrayList<>(reported.keySet());
  }

  @Override
  public List<String> context() {
    return new ArrayList<>(context.keySet());
  }

  @Override
  public SourceFile read(String path) throws IOException {
    SourceFile file = reported.get(path);
    file = file == null ? context.get(path) : file;
    if (file == null) {
      throw new FileNotFoundException(path);
    }
    return file;
  }
}
