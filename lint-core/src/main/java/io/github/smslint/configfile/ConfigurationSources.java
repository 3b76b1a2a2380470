package io.github.smslint.configfile;

import io.github.smslint.source.IndexFiles;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where configuration files are read from: the disk, git's index, the class path. */
final class ConfigurationSources {

  private static final String CLASS_PATH = "classpath:";
  private static final int LARGEST = 1 << 20;

  private final Path root;
  private final IndexFiles index;

  /**
   * @param root the project root, from which paths count
   * @param index where files below the root are looked for first, or null
   */
  ConfigurationSources(Path root, IndexFiles index) {
    this.root = root;
    this.index = index;
  }

  /** Whether what is extended is a file or a resource, else it is the name of a preset. */
  static boolean isPath(String written) {
    return written.startsWith(CLASS_PATH)
        || written.indexOf('/') >= 0
        || written.indexOf('\\') >= 0
        || written.endsWith(".yml")
        || written.endsWith(".yaml");
  }

  /** The file at a path from the project root where there is one, else null. */
  Origin find(String path) {
    if (index == null) {
      try {
        File file = new File(root.resolve(path).toString());
        return file.isFile() ? Origin.of(read(file.toPath(), path)) : null;
      } catch (InvalidPathException unwritable) {
        // Its files cannot be read either, which is told of each of them.
        return null;
      }
    }
    SourceFile staged = staged(path);
    return staged == null ? null : Origin.of(staged);
  }

  /** What a file extends, or null where there is no such thing. */
  Origin find(String written, Origin from) {
    if (from.resources() != null || written.startsWith(CLASS_PATH)) {
      return resource(resourceName(written, from), from);
    }
    Path target = target(written, from);
    if (target == null || !Files.isRegularFile(target)) {
      return null;
    }
    String path = told(target);
    SourceFile staged = index != null && target.startsWith(root) ? staged(path) : null;
    SourceFile file = staged == null ? read(target, path) : staged;
    return new Origin(file, file.folder(), from.globs(), null);
  }

  /** How the target of an extension is told where it is not there. */
  String told(String written, Origin from) {
    if (from.resources() != null || written.startsWith(CLASS_PATH)) {
      return CLASS_PATH + "/" + resourceName(written, from);
    }
    Path target = target(written, from);
    return target == null ? written : told(target);
  }

  private Path target(String written, Origin from) {
    try {
      return root.resolve(from.paths()).resolve(written).normalize();
    } catch (InvalidPathException invalid) {
      return null;
    }
  }

  private String told(Path target) {
    boolean near = target.startsWith(root);
    return near ? ProjectRoot.told(root.relativize(target)) : ProjectRoot.told(target);
  }

  private static String resourceName(String written, Origin from) {
    boolean named = written.startsWith(CLASS_PATH);
    String path = named ? written.substring(CLASS_PATH.length()) : written;
    String folder = named || path.startsWith("/") ? "" : from.resources() + "/";
    String normal = ProjectRoot.told(Path.of("/" + folder + path).normalize());
    return normal.substring(normal.indexOf('/') + 1);
  }

  private static Origin resource(String name, Origin from) {
    try (InputStream stream = open(name)) {
      if (stream == null) {
        return null;
      }
      SourceFile file = new SourceFile(CLASS_PATH + "/" + name, stream.readAllBytes());
      int slash = name.lastIndexOf('/');
      String folder = slash < 0 ? "" : name.substring(0, slash);
      return new Origin(file, from.globs(), from.globs(), folder);
    } catch (IOException unreadable) {
      throw unreadable(CLASS_PATH + "/" + name, unreadable.getClass().getSimpleName());
    }
  }

  /**
   * The jar that runs alone loads its classes itself; what is beside it the system's loader has.
   */
  private static InputStream open(String name) {
    InputStream near = ConfigurationSources.class.getResourceAsStream("/" + name);
    return near == null ? ClassLoader.getSystemResourceAsStream(name) : near;
  }

  private SourceFile staged(String path) {
    try {
      return index.find(path);
    } catch (IOException unreadable) {
      throw unreadable(path, unreadable.getMessage());
    }
  }

  /**
   * @param path how the file is told
   */
  static SourceFile read(Path file, String path) {
    try {
      if (Files.size(file) > LARGEST) {
        throw unreadable(path, "> 1 MiB");
      }
      return new SourceFile(path, Files.readAllBytes(file));
    } catch (IOException unreadable) {
      boolean missing = unreadable instanceof NoSuchFileException;
      throw unreadable(path, missing ? "no such file" : unreadable.getClass().getSimpleName());
    }
  }

  private static ConfigurationException unreadable(String path, String reason) {
    Location start = new Location(SourceFile.of(path, ""), new Span(0, 0));
    return new ConfigurationException(start, "unreadable", reason);
  }
}
