package io.github.smslint.reader;

import io.github.smslint.document.Comment;
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

/**
 * Reads any text: a list of its lines without the blank ones and without the space around them. A
 * line that tells smslint to keep silent is the only comment.
 */
final class PlainReader implements Reader {

  @Override
  public Document read(SourceFile file) {
    String content = file.content();
    List<Value> lines = new ArrayList<>();
    List<Comment> comments = new ArrayList<>(0);
    int start = 0;
    for (int at = 0; at <= content.length(); at++) {
      if (at == content.length() || content.charAt(at) == '\n' || content.charAt(at) == '\r') {
        addLine(file, start, at, lines, comments);
        start = at + 1;
      }
    }
    ListValue root = new ListValue(List.copyOf(lines), new Span(0, content.length()));
    return new Document(file, Format.PLAIN, List.of(root), comments, List.of());
  }

  private static void addLine(
      SourceFile file, int lineStart, int lineEnd, List<Value> lines, List<Comment> comments) {
    String content = file.content();
    int start = lineStart;
    while (start < lineEnd && content.charAt(start) <= ' ') {
      start++;
    }
    int end = lineEnd;
    while (end > start && content.charAt(end - 1) <= ' ') {
      end--;
    }
    if (isBlank(content, start, end)) {
      return;
    }
    Text line = Text.of(Literal.plain(file, start, end));
    if (isDirective(content, start, end)) {
      comments.add(new Comment(line, new Span(start, end)));
    } else {
      lines.add(new TextValue(line, new Span(start, end)));
    }
  }

  /** Whether a directive stands behind nothing but a comment mark. */
  private static boolean isDirective(String content, int start, int end) {
    int at = start;
    while (at < end && !Character.isLetterOrDigit(content.charAt(at))) {
      at++;
    }
    return at > start && content.startsWith(Comment.DIRECTIVE, at);
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
