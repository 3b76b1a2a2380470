package io.github.smslint.cli;

/**
 * Before its first process the system makes a handful of classes. A run that will ask git has them
 * made beside its own, for it would have to wait for them.
 */
final class FirstProcess implements Runnable {

  private FirstProcess() {}

  static void prepare() {
    Thread preparing = new Thread(new FirstProcess(), "smslint-processes");
    preparing.setDaemon(true);
    preparing.start();
  }

  @Override
  public void run() {
    try {
      Class.forName("java.lang.ProcessImpl");
      Class.forName("java.lang.ProcessHandleImpl");
    } catch (ClassNotFoundException madeOtherwise) {
      // Another Java does without them.
    }
  }
}
