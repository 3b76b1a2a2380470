package io.github.smslint.reader.yaml;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.DecodedText;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;

/** Turns the parser's scalars into texts whose characters know their place. */
final class YamlScalars {

  private final SourceFile file;
  private final String content;
  private final String text;
  private final YamlRepairs repairs;

  /**
   * @param text the characters that the parser saw
   * @param repairs the lines that are not as they were written
   */
  YamlScalars(SourceFile file, String text, YamlRepairs repairs) {
    this.file = file;
    this.content = file.content();
    this.text = text;
    this.repairs = repairs;
  }

  /**
   * Reads one scalar.
   *
   * @param style its quote, {@code |}, {@code >} or {@link YamlTree#PLAIN}
   * @param expected what it says, or null if that is sure to be what its characters do
   * @param start the offset of its first character, after anchor and tag
   * @param end the offset after its last
   * @param flow whether it stands inside brackets or braces
   */
  TextValue read(char style, String expected, int start, int end, boolean flow) {
    if (style == '|' || style == '>') {
      return block(expected, start, end);
    }
    if (style != YamlTree.PLAIN) {
      return value(flow(expected, start + 1, end - 1, style, flow), start, end);
    }
    if (start == end) {
      return empty(start);
    }
    Literal literal = flow(expected, start, end, style, flow);
    return value(repairs.touch(start) ? unquoted(literal) : literal, start, end);
  }

  /** A value that is missing; what would be written there would need a blank before it. */
  TextValue empty(int at) {
    Literal literal = new Literal(file, "", Mapping.copy(at, 0), Notation.FIXED);
    return value(literal, at, at);
  }

  private Literal flow(String expected, int from, int to, char quote, boolean flow) {
    boolean asWritten =
        expected != null
            && expected.length() == to - from
            && text.startsWith(expected, from)
            && content.startsWith(expected, from);
    if (asWritten) {
      Notation notation = flowNotation(from, to, quote, flow);
      return new Literal(file, expected, Mapping.copy(from, to - from), notation);
    }
    DecodedText decoded = YamlFlowScalar.decode(text, from, to, quote);
    if (expected != null && !decoded.says(expected)) {
      return coarse(expected, from, to);
    }
    return decoded.literal(file, content, flowNotation(from, to, quote, flow));
  }

  private Notation flowNotation(int from, int to, char quote, boolean flow) {
    if (repairs.touch(from)) {
      return Notation.FIXED;
    }
    if (quote == 0) {
      return flow ? YamlPlainNotation.IN_FLOW : YamlPlainNotation.IN_BLOCK;
    }
    return YamlQuotedNotation.of(quote == '"', Whitespace.nextBreak(text, from, to) < to);
  }

  private TextValue block(String expected, int start, int end) {
    YamlBlockScalar scalar = new YamlBlockScalar(text, start, end, expected);
    if (!scalar.decoded().says(expected)) {
      int from = Math.min(end, scalar.headerEnd() + 1);
      return value(coarse(expected, from, end), start, end);
    }
    Notation notation = scalar.isEmpty() ? Notation.FIXED : blockNotation(scalar, start, end);
    Literal literal = scalar.decoded().literal(file, content, notation);
    return value(literal, start, Math.max(scalar.contentEnd(), literal.mapping().source().end()));
  }

  private Notation blockNotation(YamlBlockScalar scalar, int start, int end) {
    boolean indentIsTold = false;
    for (int at = start + 1; at < start + 3 && at < scalar.headerEnd(); at++) {
      indentIsTold |= Character.isDigit(text.charAt(at));
    }
    int afterHeader = Whitespace.afterBreak(text, scalar.headerEnd(), end);
    String lineBreak = text.substring(scalar.headerEnd(), afterHeader);
    String indent = " ".repeat(scalar.indent());
    return new YamlBlockNotation(indent, lineBreak, text.charAt(start) == '>', indentIsTold);
  }

  /** What the parser read, as one piece that stands for the whole scalar. */
  private Literal coarse(String expected, int from, int to) {
    String value = text == content ? expected : content.substring(from, to);
    Mapping mapping = new Mapping.Builder(from).escape(value.length(), from, to - from).build();
    return new Literal(file, value, mapping, Notation.FIXED);
  }

  /** Of a broken value that was made plain, without the quote that did not close. */
  private static Literal unquoted(Literal literal) {
    String value = literal.value();
    boolean quoted = value.startsWith("\"") || value.startsWith("'");
    int closing = quoted ? value.indexOf(value.charAt(0), 1) : -1;
    int last = value.length() - 1;
    if (!quoted || (closing >= 0 && value.charAt(last) != value.charAt(0))) {
      return literal;
    }
    int end = closing < 0 ? value.length() : last;
    Mapping mapping = literal.mapping().slice(1, end);
    return new Literal(literal.file(), value.substring(1, end), mapping, literal.notation());
  }

  private static TextValue value(Literal literal, int start, int end) {
    return new TextValue(Text.of(literal), new Span(start, end));
  }
}
