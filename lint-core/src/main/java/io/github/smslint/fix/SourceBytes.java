package io.github.smslint.fix;

import io.github.smslint.source.Edit;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.SourceText;
import io.github.smslint.source.Span;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The bytes of a file that fits its charset, and how further characters are written among them. All
 * bytes outside of the edits stay as they are, whatever other bytes would mean the same characters.
 */
final class SourceBytes {

  private static final String GB18030 = "GB18030";
  private static final int CHUNK = 8192;

  private final byte[] bytes;
  private final SourceText text;
  private final boolean twoBytesAtMost;

  SourceBytes(SourceFile file) {
    this.bytes = file.bytes();
    this.text = file.text();
    this.twoBytesAtMost = text.charset().name().equals(GB18030) && !hasFourByteCharacter();
  }

  /** The first code point that the file's charset does not have, or -1. */
  int unwritable(String added) {
    CharsetEncoder encoder = encoder();
    for (int at = 0; at < added.length(); ) {
      int codePoint = added.codePointAt(at);
      int next = at + Character.charCount(codePoint);
      if (!isWritable(encoder, added.substring(at, next))) {
        return codePoint;
      }
      at = next;
    }
    return -1;
  }

  /**
   * The bytes after some edits.
   *
   * @param edits in order, apart from each other, writable, none of them inside a surrogate pair
   */
  byte[] with(List<Edit> edits) {
    CharsetDecoder decoder = text.charset().newDecoder();
    ByteBuffer rest = ByteBuffer.wrap(bytes);
    rest.position(markLength());
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 64);
    int copied = 0;
    int at = 0;
    for (Edit edit : edits) {
      Span span = edit.location().span();
      skip(decoder, rest, span.start() - at);
      out.write(bytes, copied, rest.position() - copied);
      out.writeBytes(encode(edit.replacement()));
      skip(decoder, rest, span.length());
      copied = rest.position();
      at = span.end();
    }
    out.write(bytes, copied, bytes.length - copied);
    return out.toByteArray();
  }

  /** A decoder that is given room for so many characters stops behind their last byte. */
  private static void skip(CharsetDecoder decoder, ByteBuffer rest, int characters) {
    CharBuffer room = CharBuffer.allocate(Math.min(characters, CHUNK));
    int left = characters;
    while (left > 0) {
      room.clear().limit(Math.min(left, CHUNK));
      decoder.decode(rest, room, true);
      if (room.position() == 0) {
        throw new IllegalArgumentException("an edit inside a surrogate pair");
      }
      left -= room.position();
    }
  }

  private boolean isWritable(CharsetEncoder encoder, String character) {
    try {
      int length = encoder.encode(CharBuffer.wrap(character)).remaining();
      return !twoBytesAtMost || length <= 2;
    } catch (CharacterCodingException unknown) {
      return false;
    }
  }

  private byte[] encode(String added) {
    try {
      ByteBuffer encoded = encoder().encode(CharBuffer.wrap(added));
      byte[] written = new byte[encoded.remaining()];
      encoded.get(written);
      return written;
    } catch (CharacterCodingException unwritable) {
      throw new IllegalArgumentException("not to be written in " + text.charset(), unwritable);
    }
  }

  private CharsetEncoder encoder() {
    return text.charset()
        .newEncoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private int markLength() {
    if (!text.byteOrderMark()) {
      return 0;
    }
    Charset charset = text.charset();
    return charset.equals(StandardCharsets.UTF_8) ? 3 : 2;
  }

  /**
   * A text without any is taken for GBK, which has no others and which programs read that know
   * nothing of GB 18030. Only in those a digit follows a byte beyond ASCII.
   */
  private boolean hasFourByteCharacter() {
    for (int at = 0; at + 1 < bytes.length; at++) {
      if (bytes[at] < 0) {
        byte next = bytes[at + 1];
        if (next >= '0' && next <= '9') {
          return true;
        }
        at++;
      }
    }
    return false;
  }
}
