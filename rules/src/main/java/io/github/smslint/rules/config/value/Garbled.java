package io.github.smslint.rules.config.value;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells a Chinese text whose bytes somebody once read in a charset that was not theirs. */
final class Garbled {

  /** What bytes in GBK become in UTF-8, and then in GBK again. */
  private static final String REPLACED_TWICE = "锟斤拷";

  private static final char REPLACEMENT = '\uFFFD';
  private static final String LATIN = "windows-1252";
  private static final String CHINESE = "GB18030";

  private Garbled() {}

  /** Whether there is anything to look at: plain ASCII without question marks is what it is. */
  static boolean mayBe(String value) {
    return isBeyondAscii(value) || value.contains("??");
  }

  static boolean isBeyondAscii(String value) {
    for (int at = 0; at < value.length(); at++) {
      if (value.charAt(at) > 0x7E) {
        return true;
      }
    }
    return false;
  }

  /** Whether characters are gone for good: in their place stand marks. */
  static boolean isLost(String value) {
    return value.contains(REPLACED_TWICE)
        || value.indexOf(REPLACEMENT) >= 0
        || value.contains("ï¿½")
        || value.contains("??")
        || isLatinNoise(value);
  }

  /** The text that was meant where its bytes are still all there, else null. */
  static String meant(String value) {
    if (!isBeyondAscii(value)) {
      return null;
    }
    String latin = decoded(value, StandardCharsets.ISO_8859_1);
    String windows = latin == null ? decoded(value, Charset.forName(LATIN)) : latin;
    return windows == null ? decoded(value, Charset.forName(CHINESE)) : windows;
  }

  /** The bytes of a text in one charset, read as UTF-8; null where that gives no Chinese. */
  private static String decoded(String value, Charset charset) {
    CharsetEncoder encoder =
        charset
            .newEncoder()
            .onUnmappableCharacter(CodingErrorAction.REPORT)
            .onMalformedInput(CodingErrorAction.REPORT);
    try {
      ByteBuffer bytes = encoder.encode(CharBuffer.wrap(value));
      String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
      return isChinese(text) ? text : null;
    } catch (CharacterCodingException notThisCharset) {
      return null;
    }
  }

  /** Whether all that is beyond ASCII is a Han character, and there is one. */
  private static boolean isChinese(String text) {
    boolean found = false;
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      boolean han = character >= '\u4E00' && character <= '\u9FFF';
      if (character > 0x7E && !han) {
        return false;
      }
      found |= han;
    }
    return found;
  }

  /** Three letters with accents or signs in a row, as no name has them. */
  private static boolean isLatinNoise(String value) {
    int run = 0;
    for (int at = 0; at < value.length(); at++) {
      char character = value.charAt(at);
      run = character >= '\u0080' && character <= '\u00FF' ? run + 1 : 0;
      if (run >= 3) {
        return true;
      }
    }
    return false;
  }
}
