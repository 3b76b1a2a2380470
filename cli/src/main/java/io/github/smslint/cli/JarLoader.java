package io.github.smslint.cli;

/** Loads the classes of one jar itself; its resources and everything else come by its parent. */
final class JarLoader extends ClassLoader {

  static {
    registerAsParallelCapable();
  }

  private final StoredJar jar;

  JarLoader(StoredJar jar, ClassLoader parent) {
    super("smslint", parent);
    this.jar = jar;
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    int offset = jar.offsetOf(name);
    if (offset < 0) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? defineClass(name, jar.bytes(), offset, jar.lengthOf(name)) : loaded;
    }
  }
}
