package io.github.smslint.resource;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Reads what ships with smslint. From a jar that runs alone it asks the {@link Bundle} itself: the
 * way through an address loads a whole protocol, which costs a twentieth of a short run.
 */
public final class Resource {

  private static final class RunningJar {
    static final Bundle BUNDLE = open();

    private static Bundle open() {
      String jar = System.getProperty(Bundle.JAR);
      try {
        return jar == null ? null : Bundle.open(jar);
      } catch (IOException unreadable) {
        return null;
      }
    }
  }

  private Resource() {}

  /** The bytes of a resource beside a class, or null where there is none. */
  public static byte[] find(Class<?> neighbour, String name) {
    String type = neighbour.getName();
    String folder = type.substring(0, type.lastIndexOf('.') + 1).replace('.', '/');
    byte[] bundled = ofRunningJar(folder.concat(name));
    if (bundled != null) {
      return bundled;
    }
    try (InputStream stream = neighbour.getResourceAsStream(name)) {
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

  /**
   * The bytes of a file of the jar that runs alone, by its path from the jar's root; null where
   * there is no such jar or file.
   */
  public static byte[] ofRunningJar(String path) {
    Bundle bundle = RunningJar.BUNDLE;
    try {
      byte[] found = bundle == null ? null : bundle.find(path);
      return found == null ? null : Arrays.copyOfRange(found, path.length(), found.length);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The text in UTF-8 of a resource beside a class; throws as {@link #bytes} does. */
  public static String text(Class<?> neighbour, String name) {
    return new String(bytes(neighbour, name), StandardCharsets.UTF_8);
  }
}
