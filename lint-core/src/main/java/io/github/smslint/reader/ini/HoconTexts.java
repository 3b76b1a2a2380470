package io.github.smslint.reader.ini;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.Hex;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads texts: quoted ones, words, references, and several of them side by side. */
final class HoconTexts {

  private static final String THREE = "\"\"\"";

  private final HoconInput input;
  private final String content;
  private List<Piece> pieces;

  HoconTexts(HoconInput input) {
    this.input = input;
    this.content = input.content;
  }

  /** The text at the input's place, which goes behind it. */
  TextValue read() {
    int start = input.at;
    pieces = new ArrayList<>(1);
    boolean onlyReferences = true;
    int end = start;
    while (!isAtEndOfText() && !(input.isAt('{') && onlyReferences)) {
      onlyReferences &= content.startsWith("${", input.at);
      piece();
      end = input.at;
      input.skipBlanks();
    }
    if (pieces.isEmpty()) {
      return UnwritableText.absent(input.file, start);
    }
    return new TextValue(Text.of(pieces), new Span(start, end));
  }

  private boolean isAtEndOfText() {
    return input.isAtBreak() || ",;}]".indexOf(input.next()) >= 0 || input.isAtComment();
  }

  private void piece() {
    if (content.startsWith(THREE, input.at)) {
      threefold();
    } else if ((input.isAt('"') || input.isAt('\'')) && input.closing(input.at) >= 0) {
      quoted(input.closing(input.at));
    } else if (content.startsWith("${", input.at)) {
      reference();
    } else {
      word();
    }
  }

  private void threefold() {
    int from = input.at + THREE.length();
    int closing = content.indexOf(THREE, from);
    if (closing < 0) {
      word();
      return;
    }
    while (closing + THREE.length() < content.length()
        && content.charAt(closing + THREE.length()) == '"') {
      closing++;
    }
    DecodedText out = new DecodedText(content, from);
    out.copy(from, closing);
    add(out, HoconNotation.THREEFOLD);
    input.at = closing + THREE.length();
  }

  private void quoted(int closing) {
    boolean doubled = input.isAt('"');
    DecodedText out = new DecodedText(content, input.at + 1);
    int at = input.at + 1;
    while (at < closing) {
      at = doubled && content.charAt(at) == '\\' ? escape(out, at, closing) : copy(out, at);
    }
    add(out, doubled ? HoconNotation.QUOTED : IniNotation.QUOTED);
    input.at = closing + 1;
  }

  private static int copy(DecodedText out, int at) {
    out.copy(at, at + 1);
    return at + 1;
  }

  private int escape(DecodedText out, int at, int end) {
    int known = HoconNotation.LETTERS.indexOf(content.charAt(at + 1));
    if (known >= 0) {
      out.put(HoconNotation.ESCAPED.charAt(known), at, at + 2);
      return at + 2;
    }
    boolean coded = content.charAt(at + 1) == 'u' && at + 6 <= end;
    int number = coded ? Hex.parse(content, at + 2, at + 6) : -1;
    if (number < 0) {
      return copy(out, at);
    }
    out.put((char) number, at, at + 6);
    return at + 6;
  }

  /** {@code ${name}} or {@code ${?name}}. */
  private void reference() {
    int start = input.at;
    int closing = start + 2;
    while (closing < content.length() && isPartOfName(content.charAt(closing))) {
      closing++;
    }
    if (closing == content.length() || content.charAt(closing) != '}') {
      input.at++;
      word();
      return;
    }
    int from = content.startsWith("?", start + 2) ? start + 3 : start + 2;
    input.at = closing + 1;
    String name = content.substring(Math.min(from, closing), closing).strip();
    pieces.add(new Hole(name, new Location(input.file, new Span(start, input.at))));
  }

  private static boolean isPartOfName(char character) {
    return "}${\"\n\r,".indexOf(character) < 0;
  }

  /** Characters without quotes, up to what means something else. */
  private void word() {
    int start = input.at;
    input.at++;
    while (!isAtEndOfText() && !input.isAt('"') && !content.startsWith("${", input.at)) {
      input.at++;
    }
    int end = Whitespace.trimmedEnd(content, start, input.at);
    DecodedText out = new DecodedText(content, start);
    out.copy(start, end);
    boolean openQuote = content.charAt(start) == '"' || content.charAt(start) == '\'';
    add(out, openQuote ? Notation.FIXED : HoconNotation.UNQUOTED);
    input.at = end;
  }

  private void add(DecodedText out, Notation notation) {
    pieces.add(out.literal(input.file, content, notation));
  }
}
