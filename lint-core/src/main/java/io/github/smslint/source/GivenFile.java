package io.github.smslint.source;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** One file whose content is given, as an editor holds it, in the place that it has on disk. */
public final class GivenFile implements ProjectFiles {

  private final Path root;
  private final FileFinder around;
  private final SourceFile given;

  /**
   * @param root the project root
   * @param file the absolute path of the file, which need not be there
   */
  public GivenFile(Path root, Path file, byte[] content) {
    this.root = root;
    this.around = FileFinder.around(file);
    this.given = new SourceFile(FileFinder.relative(root, file), content);
  }

  @Override
  public List<String> reported() {
    return List.of(given.path());
  }

  @Override
  public List<String> context() throws IOException {
    TreeSet<String> context = around.context(root);
    context.remove(given.path());
    return new ArrayList<>(context);
  }

  @Override
  public SourceFile read(String path) throws IOException {
    return path.equals(given.path()) ? given : new SourceFile(path, DiskFiles.bytes(root, path));
  }
}
