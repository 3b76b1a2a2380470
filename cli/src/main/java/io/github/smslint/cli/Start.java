package io.github.smslint.cli;

import io.github.smslint.resource.Bundle;
import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the command line from its jar with a class loader that does no more than is needed. The
 * system's own looks up manifest, package and code source for each class, which takes a quarter of
 * a short run.
 */
public final class Start {

  private static final String MAIN = "io.github.smslint.cli.Main";

  private Start() {}

  /** Runs the command line, with the rules of other jars on the class path, too. */
  public static void main(String[] arguments) throws ReflectiveOperationException, IOException {
    for (String argument : arguments) {
      if (argument.equals("--staged")) {
        FirstProcess.prepare();
      }
    }
    boolean checks = arguments.length > 0 && arguments[0].equals("check");
    boolean ahead = checks && Runtime.getRuntime().availableProcessors() > 1;
    String[] classPath = System.getProperty("java.class.path", "").split(File.pathSeparator);
    ClassLoader loader = Start.class.getClassLoader();
    List<String> others = new ArrayList<>();
    for (String element : classPath) {
      Bundle bundle = element.endsWith(".jar") && isFree() ? Bundle.open(element) : null;
      if (bundle == null) {
        others.add(element);
      } else {
        System.setProperty(Bundle.JAR, element);
        loader = new JarLoader(bundle, loader.getParent(), ahead);
      }
    }
    Class<?> main = loader.loadClass(MAIN);
    Thread.currentThread().setContextClassLoader(others.isEmpty() ? loader : with(others, loader));
    main.getMethod("main", String[].class).invoke(null, (Object) arguments);
  }

  private static boolean isFree() {
    return System.getProperty(Bundle.JAR) == null;
  }

  private static ClassLoader with(List<String> others, ClassLoader loader)
      throws MalformedURLException {
    URL[] addresses = new URL[others.size()];
    for (int index = 0; index < addresses.length; index++) {
      addresses[index] = new File(others.get(index)).toURI().toURL();
    }
    return new URLClassLoader(addresses, loader);
  }
}
