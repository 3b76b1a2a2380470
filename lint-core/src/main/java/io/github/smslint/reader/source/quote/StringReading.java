package io.github.smslint.reader.source.quote;

import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads one string with its escapes and holes; an unclosed one ends with its line or file. */
public final class StringReading {

  private static final int NOWHERE = -1;

  private final String content;
  private final StringForm form;
  private final int inside;
  private final Notation notation;
  private final List<Piece> pieces = new ArrayList<>(1);
  private DecodedText decoded;
  private SourceFile file;
  private int end;
  private boolean holesClose = true;

  private StringReading(String content, StringForm form, int start) {
    this.content = content;
    this.form = form;
    this.inside = start + form.open().length();
    this.notation = new FormNotation(form);
    this.decoded = new DecodedText(content, inside);
    this.end = content.length();
  }

  /** The offset behind the string of a form that begins at an offset. */
  public static int end(String content, StringForm form, int start) {
    return new StringReading(content, form, start).read();
  }

  /** The text of the string of a form that begins at an offset. */
  public static Text text(SourceFile file, StringForm form, int start) {
    StringReading reading = new StringReading(file.content(), form, start);
    reading.file = file;
    reading.read();
    if (reading.decoded.length() > 0 || reading.pieces.isEmpty()) {
      reading.pieces.add(reading.literal());
    }
    return Text.of(reading.pieces);
  }

  private int read() {
    int at = inside;
    while (at < end) {
      char character = content.charAt(at);
      if (closesAt(at)) {
        return at + form.close().length();
      }
      if (!form.lines() && Whitespace.isBreak(character)) {
        return at;
      }
      at = part(at, character);
    }
    return end;
  }

  private boolean closesAt(int at) {
    String quote = form.close();
    if (!content.startsWith(quote, at)) {
      return false;
    }
    // Of more than three quotes the last three close.
    boolean longer = quote.length() == 3 && content.startsWith(quote, at + 1);
    boolean written = form.doubled() && content.startsWith(quote, at + quote.length());
    return !longer && !written;
  }

  private int part(int at, char character) {
    if (character == '\\' && form.escapes().any()) {
      return form.escapes().read(content, at, end, decoded);
    }
    if (form.doubled() && content.startsWith(form.close(), at)) {
      decoded.put(character, at, at + 2);
      return at + 2;
    }
    if (form.holes().isDoubled(content, at, end)) {
      decoded.put(character, at, at + 2);
      return at + 2;
    }
    int expression = holesClose ? form.holes().opens(content, at, end) : NOWHERE;
    int behind = expression < 0 ? NOWHERE : hole(at, expression);
    if (behind > at) {
      return behind;
    }
    decoded.copy(at, at + 1);
    return at + 1;
  }

  /** Reads the hole at an offset and gives the offset behind it, or -1 where it never closes. */
  private int hole(int at, int expression) {
    boolean braces = content.charAt(expression) == '{';
    int behind =
        braces
            ? Expressions.braceEnd(content, expression, limit(at))
            : form.holes().nameEnd(content, expression, end);
    if (behind < 0) {
      holesClose = false;
      return NOWHERE;
    }
    String written =
        braces
            ? content.substring(expression + 1, behind - 1)
            : content.substring(expression, behind);
    if (written.length() == 3 && written.charAt(0) == '\'' && written.charAt(2) == '\'') {
      decoded.put(written.charAt(1), at, behind);
    } else if (file != null) {
      if (decoded.length() > 0) {
        pieces.add(literal());
      }
      decoded = new DecodedText(content, behind);
      pieces.add(new Hole(HoleName.of(written), new Location(file, new Span(at, behind))));
    }
    return behind;
  }

  private int limit(int at) {
    return form.lines() ? end : Whitespace.nextBreak(content, at, end);
  }

  private Literal literal() {
    return new Literal(file, decoded.toString(), decoded.mapping(), notation);
  }
}
