package io.github.smslint.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** In which charset people read what is printed: a Chinese console may be one of GBK. */
final class OutputCharset {

  private OutputCharset() {}

  /**
   * The charset of a stream as the JVM knows it.
   *
   * @param stream {@code stdout} or {@code stderr}
   */
  static Charset of(String stream) {
    String name = System.getProperty(stream + ".encoding");
    // Java 17 knows that of a Windows console under this name only.
    name = name == null ? System.getProperty("sun." + stream + ".encoding") : name;
    return named(name == null ? System.getProperty("native.encoding") : name);
  }

  /** The charset of that name; UTF-8 for none and for ASCII, as which locales are told unset. */
  static Charset named(String name) {
    if (name == null || name.equalsIgnoreCase("UTF-8") || isAscii(name)) {
      return StandardCharsets.UTF_8;
    }
    try {
      Charset charset = Charset.forName(name);
      return charset.canEncode() ? charset : StandardCharsets.UTF_8;
    } catch (IllegalArgumentException unknown) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean isAscii(String name) {
    return name.equals("ANSI_X3.4-1968") || name.equals("US-ASCII") || name.equals("646");
  }
}
