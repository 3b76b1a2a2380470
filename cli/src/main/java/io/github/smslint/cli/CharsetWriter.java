package io.github.smslint.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.Locale;

/** Writes in a charset that does not have all characters; tells the others by their numbers. */
final class CharsetWriter extends Writer {

  private final Writer out;
  private final CharsetEncoder encoder;
  private char pending;

  CharsetWriter(OutputStream out, Charset charset) {
    this.out = new OutputStreamWriter(out, charset);
    this.encoder = charset.newEncoder();
  }

  @Override
  public void write(char[] characters, int from, int length) throws IOException {
    for (int at = from; at < from + length; at++) {
      write(characters[at]);
    }
  }

  private void write(char character) throws IOException {
    if (Character.isHighSurrogate(character)) {
      pending = character;
      return;
    }
    String whole = Character.toString(character);
    if (Character.isLowSurrogate(character) && pending != 0) {
      whole = pending + whole;
    }
    pending = 0;
    out.write(encoder.canEncode(whole) ? whole : replacement(whole.codePointAt(0)));
  }

  private static String replacement(int codePoint) {
    return String.format(Locale.ROOT, "<U+%04X>", codePoint);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
