package io.github.smslint.cli;

import java.io.File;
import java.io.IOException;

/**
 * Starts the command line from its jar with a class loader that does no more than is needed. The
 * system's own looks up manifest, package and code source for each class, which takes a quarter of
 * a short run.
 */
public final class Start {

  private Start() {}

  /** Runs {@link Main}; outside a jar of its own, as the system loads it. */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    String classPath = System.getProperty("java.class.path", "");
    if (!classPath.endsWith(".jar") || classPath.indexOf(File.pathSeparatorChar) >= 0) {
      Main.main(arguments);
      return;
    }
    ClassLoader loader = new JarLoader(new StoredJar(classPath), Start.class.getClassLoader());
    Thread.currentThread().setContextClassLoader(loader);
    Class<?> main = loader.loadClass("io.github.smslint.cli.Main");
    main.getMethod("main", String[].class).invoke(null, (Object) arguments);
  }
}
