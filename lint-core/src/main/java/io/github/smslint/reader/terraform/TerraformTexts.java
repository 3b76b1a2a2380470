package io.github.smslint.reader.terraform;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.Hex;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads quoted texts and here-documents, in which references are holes. */
final class TerraformTexts {

  private static final int LONGEST_MARK = 64;

  private final TerraformInput input;
  private final String content;
  private List<Piece> pieces;
  private DecodedText run;
  private TerraformNotation notation;

  TerraformTexts(TerraformInput input) {
    this.input = input;
    this.content = input.content;
  }

  /** The text between the quote at the input's place and the one that closes it. */
  TextValue quoted() {
    int start = input.at++;
    begin(TerraformNotation.QUOTED);
    while (!input.isAtBreak() && !input.isAt('"')) {
      if (!isReference(content.length())) {
        character();
      }
    }
    input.at += input.isAt('"') ? 1 : 0;
    return value(start, input.at);
  }

  /** The lines behind {@code <<END} or {@code <<-END}; null where no such mark stands here. */
  TextValue hereDocument() {
    int start = input.at;
    input.at += content.startsWith("<<-", start) ? 3 : 2;
    Span mark = input.name();
    if (mark.isEmpty() || mark.length() > LONGEST_MARK || !input.isAtBreak()) {
      input.at = start;
      return null;
    }
    String end = input.written(mark);
    begin(TerraformNotation.LINES);
    while (!input.isAtEnd()) {
      input.at = Whitespace.afterBreak(content, input.at, content.length());
      int from = Whitespace.skipBlanks(content, input.at, content.length());
      int to = Whitespace.nextBreak(content, from, content.length());
      if (end.length() == Whitespace.trimmedEnd(content, from, to) - from
          && content.startsWith(end, from)) {
        input.at = from + end.length();
        return value(start, input.at);
      }
      input.at = from;
      line(to);
    }
    return value(start, content.length());
  }

  private void line(int end) {
    if (run != null || !pieces.isEmpty()) {
      int lineBreak = content.lastIndexOf('\n', input.at - 1);
      if (lineBreak >= 0) {
        ensureRun(lineBreak);
        run.copy(lineBreak, lineBreak + 1);
      }
    }
    while (input.at < end) {
      if (!isReference(end)) {
        copy();
      }
    }
    input.at = end;
  }

  private void character() {
    if (!input.isAt('\\') || input.at + 1 == content.length()) {
      copy();
      return;
    }
    char letter = content.charAt(input.at + 1);
    int known = "nrt\"\\".indexOf(letter);
    int digits = letter == 'u' ? 4 : letter == 'U' ? 8 : 0;
    int end = input.at + 2 + digits;
    int number = digits > 0 && end <= content.length() ? Hex.parse(content, input.at + 2, end) : -1;
    ensureRun(input.at);
    if (known >= 0) {
      run.put("\n\r\t\"\\".charAt(known), input.at, input.at + 2);
      input.at += 2;
    } else if (number >= 0 && Character.isValidCodePoint(number)) {
      run.putCodePoint(number, input.at, end);
      input.at = end;
    } else {
      copy();
    }
  }

  /** Reads {@code ${…}} or {@code %{…}}, or the doubled sign that means none, where it stands. */
  private boolean isReference(int end) {
    char sign = input.next();
    if ((sign != '$' && sign != '%') || input.at + 1 >= end) {
      return false;
    }
    if (content.startsWith(sign == '$' ? "$${" : "%%{", input.at)) {
      ensureRun(input.at);
      run.put(sign, input.at, input.at + 2);
      run.copy(input.at + 2, input.at + 3);
      input.at += 3;
      return true;
    }
    if (content.charAt(input.at + 1) != '{') {
      return false;
    }
    int start = input.at;
    int closing = Math.min(closing(start + 2), end);
    input.at = Math.min(end, closing + 1);
    flush();
    String name = sign == '$' ? content.substring(start + 2, closing).strip() : "";
    Span span = new Span(start, input.at);
    pieces.add(new Hole(Expressions.isName(name) ? name : "", new Location(input.file, span)));
    return true;
  }

  /** The brace that closes the one before an offset, at most at the line's end. */
  private int closing(int from) {
    int open = 0;
    int at = from;
    while (at < content.length() && !Whitespace.isBreak(content.charAt(at))) {
      char character = content.charAt(at);
      if (character == '}' && open == 0) {
        return at;
      }
      open += character == '{' ? 1 : character == '}' ? -1 : 0;
      at++;
    }
    return at;
  }

  private void begin(TerraformNotation written) {
    pieces = new ArrayList<>(1);
    run = null;
    notation = written;
  }

  private void copy() {
    ensureRun(input.at);
    run.copy(input.at, input.at + 1);
    input.at++;
  }

  private void ensureRun(int start) {
    if (run == null) {
      run = new DecodedText(content, start);
    }
  }

  private void flush() {
    if (run != null) {
      pieces.add(run.literal(input.file, content, notation));
    }
    run = null;
  }

  private TextValue value(int start, int end) {
    flush();
    if (pieces.isEmpty()) {
      Text empty = UnwritableText.absent(input.file, Math.min(start + 1, end)).text();
      return new TextValue(empty, new Span(start, end));
    }
    return new TextValue(Text.of(pieces), new Span(start, end));
  }
}
