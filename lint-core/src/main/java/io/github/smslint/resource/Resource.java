package io.github.smslint.resource;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Reads what ships with smslint. From a jar that runs alone it reads the entry itself: the way
 * through an address loads a whole protocol, which costs a twentieth of a short run.
 */
public final class Resource {

  private static final class RunningJar {
    static final ZipFile JAR = open();

    private static ZipFile open() {
      String classPath = System.getProperty("java.class.path", "");
      if (!classPath.endsWith(".jar") || classPath.contains(File.pathSeparator)) {
        return null;
      }
      try {
        return new ZipFile(classPath);
      } catch (IOException unreadable) {
        return null;
      }
    }
  }

  private Resource() {}

  /** The bytes of a resource beside a class, or null where there is none. */
  public static byte[] find(Class<?> neighbour, String name) {
    try (InputStream stream = open(neighbour, name)) {
      return stream == null ? null : stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * The bytes of a resource beside a class; throws {@link IllegalStateException} where there is
   * none.
   */
  public static byte[] bytes(Class<?> neighbour, String name) {
    byte[] found = find(neighbour, name);
    if (found == null) {
      throw new IllegalStateException("no resource " + name + " beside " + neighbour.getName());
    }
    return found;
  }

  /** The same as text in UTF-8. */
  public static String text(Class<?> neighbour, String name) {
    return new String(bytes(neighbour, name), StandardCharsets.UTF_8);
  }

  private static InputStream open(Class<?> neighbour, String name) throws IOException {
    ZipFile jar = RunningJar.JAR;
    if (jar != null) {
      String type = neighbour.getName();
      String folder = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
      ZipEntry entry = jar.getEntry(folder + name);
      if (entry != null) {
        return jar.getInputStream(entry);
      }
    }
    return neighbour.getResourceAsStream(name);
  }
}
