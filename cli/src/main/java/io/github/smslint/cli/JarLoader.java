package io.github.smslint.cli;

import io.github.smslint.resource.Bundle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Loads the classes and resources of a bundle itself; everything else comes by its parent. */
final class JarLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final Bundle bundle;
  private final boolean ahead;

  /**
   * @param ahead whether a check runs and another processor may load classes beside it
   */
  JarLoader(Bundle bundle, ClassLoader parent, boolean ahead) {
    super("smslint", parent);
    this.bundle = bundle;
    this.ahead = ahead;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (name.startsWith("java.")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      if (loaded != null) {
        return loaded;
      }
      if (ahead && name.equals(ClassesAhead.FIRST)) {
        ClassesAhead.load(this);
      }
      String path = name.replace('.', '/').concat(".class");
      byte[] found = find(path);
      return found == null
          ? super.loadClass(name, resolve)
          : defineClass(name, found, path.length(), found.length - path.length());
    }
  }

  @Override
  public InputStream getResourceAsStream(String path) {
    byte[] found = find(path);
    return found == null
        ? super.getResourceAsStream(path)
        : new ByteArrayInputStream(found, path.length(), found.length - path.length());
  }

  private byte[] find(String path) {
    try {
      return bundle.find(path);
    } catch (IOException unreadable) {
      return null;
    }
  }
}
