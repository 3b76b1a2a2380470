package io.github.smslint.fix;

import io.github.smslint.source.Edit;
import io.github.smslint.source.ProjectFiles;
import io.github.smslint.source.SourceFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The files of a project, some of them fixed. Which files there are is asked but once. */
final class FixedFiles implements ProjectFiles {

  private final ProjectFiles files;
  private final TreeMap<String, FixedFile> fixed = new TreeMap<>();
  private List<String> reported;
  private List<String> context;

  FixedFiles(ProjectFiles files) {
    this.files = files;
  }

  @Override
  public List<String> reported() throws IOException {
    if (reported == null) {
      reported = files.reported();
    }
    return new ArrayList<>(reported);
  }

  @Override
  public List<String> context() throws IOException {
    if (context == null) {
      context = files.context();
    }
    return new ArrayList<>(context);
  }

  @Override
  public SourceFile read(String path) throws IOException {
    FixedFile known = fixed.get(path);
    return known == null ? files.read(path) : known.after();
  }

  /** Puts a file in the place of what it was made from, which may be fixed itself. */
  void put(SourceFile before, SourceFile after, List<Edit> edits, int findings, Set<String> tied) {
    FixedFile known = fixed.get(before.path());
    List<Change> changes = Change.of(edits);
    FixedFile next;
    if (known == null) {
      next = new FixedFile(before, after, changes, findings, tied);
    } else {
      Set<String> allTied = new TreeSet<>(known.tied());
      allTied.addAll(tied);
      next =
          new FixedFile(
              known.before(),
              after,
              Change.compose(known.changes(), changes),
              known.findings() + findings,
              allTied);
    }
    fixed.put(before.path(), next);
  }

  /** What was fixed so far; later fixes do not change it. */
  Map<String, FixedFile> soFar() {
    return new TreeMap<>(fixed);
  }

  /** Takes all fixes back but those that were made so far. */
  void restore(String path, Map<String, FixedFile> soFar) {
    FixedFile before = soFar.get(path);
    if (before == null) {
      fixed.remove(path);
    } else {
      fixed.put(path, before);
    }
  }

  void withdraw(String path) {
    fixed.remove(path);
  }

  /** The fixed files in path order. */
  Collection<FixedFile> fixed() {
    return fixed.values();
  }
}
