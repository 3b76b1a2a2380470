package io.github.smslint.reader;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.Reader;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Reads any text: a list of its lines without the blank ones and without the space around them. */
final class PlainReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    String content = file.content();
    List<Value> lines = new ArrayList<>();
    int start = 0;
    for (int at = 0; at <= content.length(); at++) {
      if (at == content.length() || content.charAt(at) == '\n' || content.charAt(at) == '\r') {
        addLine(file, start, at, lines);
        start = at + 1;
      }
    }
    ListValue root = new ListValue(List.copyOf(lines), new Span(0, content.length()));
    return new Document(file, Format.PLAIN, List.of(root), List.of(), List.of());
  }

  private static void addLine(SourceFile file, int lineStart, int lineEnd, List<Value> lines) {
    String content = file.content();
    int start = lineStart;
    while (start < lineEnd && content.charAt(start) <= ' ') {
      start++;
    }
    int end = lineEnd;
    while (end > start && content.charAt(end - 1) <= ' ') {
      end--;
    }
    if (!isBlank(content, start, end)) {
      lines.add(new TextValue(Text.of(Literal.plain(file, start, end)), new Span(start, end)));
    }
  }

  private static boolean isBlank(String content, int start, int end) {
    for (int at = start; at < end; at++) {
      char character = content.charAt(at);
      if (!Character.isWhitespace(character) && !Character.isSpaceChar(character)) {
        return false;
      }
    }
    return true;
  }
}
