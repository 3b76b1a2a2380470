package io.github.smslint.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Finds out the charset of a file's bytes and decodes them; never fails. */
final class SourceDecoder {

  private static final int SAMPLE = 4096;

  private SourceDecoder() {}

  static SourceText decode(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return marked(bytes, 3, StandardCharsets.UTF_8);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(bytes, 2, StandardCharsets.UTF_16LE);
    }
    Charset wide = unmarkedUtf16(bytes);
    if (wide != null) {
      return marked(bytes, 0, wide);
    }
    String utf8 = utf8(bytes);
    if (utf8 != null) {
      return new SourceText(utf8, StandardCharsets.UTF_8, false, false);
    }
    Charset chinese = Charset.forName("GB18030");
    String gb = strictly(bytes, chinese);
    if (gb != null) {
      return new SourceText(gb, chinese, false, false);
    }
    return new SourceText(
        new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, true);
  }

  /** Whether the bytes are those of a program or picture rather than of a text. */
  static boolean isBinary(byte[] bytes) {
    int end = Math.min(bytes.length, SAMPLE);
    for (int at = 0; at < end; at++) {
      if (bytes[at] == 0) {
        return !startsWith(bytes, 0xFE, 0xFF)
            && !startsWith(bytes, 0xFF, 0xFE)
            && unmarkedUtf16(bytes) == null;
      }
    }
    return false;
  }

  private static SourceText marked(byte[] bytes, int skip, Charset charset) {
    ByteBuffer rest = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
    String strict = strictly(rest, charset);
    boolean mark = skip > 0;
    if (strict != null) {
      return new SourceText(strict, charset, mark, false);
    }
    String lenient = new String(bytes, skip, bytes.length - skip, charset);
    return new SourceText(lenient, charset, mark, true);
  }

  /** The JVM's own decoder is the fastest, and only what it cannot read becomes U+FFFD. */
  private static String utf8(byte[] bytes) {
    String lenient = new String(bytes, StandardCharsets.UTF_8);
    return lenient.indexOf('\uFFFD') < 0 ? lenient : strictly(bytes, StandardCharsets.UTF_8);
  }

  private static String strictly(byte[] bytes, Charset charset) {
    return strictly(ByteBuffer.wrap(bytes), charset);
  }

  private static String strictly(ByteBuffer bytes, Charset charset) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(bytes)
          .toString();
    } catch (CharacterCodingException notThisCharset) {
      return null;
    }
  }

  /**
   * Text in UTF-16 has a zero byte beside nearly each ASCII character, always on the same side;
   * binaries have them on both.
   */
  private static Charset unmarkedUtf16(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE) & ~1;
    int even = 0;
    int odd = 0;
    for (int at = 0; at < length; at += 2) {
      even += bytes[at] == 0 ? 1 : 0;
      odd += bytes[at + 1] == 0 ? 1 : 0;
    }
    int enough = Math.max(2, length / 5);
    if (odd >= enough && even == 0) {
      return StandardCharsets.UTF_16LE;
    }
    if (even >= enough && odd == 0) {
      return StandardCharsets.UTF_16BE;
    }
    return null;
  }

  private static boolean startsWith(byte[] bytes, int... prefix) {
    if (bytes.length < prefix.length) {
      return false;
    }
    for (int at = 0; at < prefix.length; at++) {
      if ((bytes[at] & 0xFF) != prefix[at]) {
        return false;
      }
    }
    return true;
  }
}
