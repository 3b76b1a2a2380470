package io.github.smslint.reader.http;

import io.github.smslint.document.Comment;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.reader.format.RequestEntries;
import io.github.smslint.reader.format.RequestVariables;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Goes over one file of requests line by line. */
final class HttpFile {

  private static final String SEPARATOR = "###";

  private final SourceFile file;
  private final String content;
  private final List<Entry> variables = new ArrayList<>();
  private final List<Value> requests = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>(0);
  private final RequestVariables known = new RequestVariables();
  private int at;

  HttpFile(SourceFile file) {
    this.file = file;
    this.content = file.content();
  }

  Document read() {
    while (at < content.length()) {
      readLine();
    }
    List<Entry> entries = new ArrayList<>(variables);
    if (!requests.isEmpty()) {
      Span span = requests.get(0).span().cover(requests.get(requests.size() - 1).span());
      Span name = new Span(span.start(), span.start());
      entries.add(Entry.pair("requests", name, new ListValue(requests, span)));
    }
    MapValue root = new MapValue(entries, new Span(0, content.length()));
    return new Document(file, Format.HTTP, List.of(root), comments, List.of());
  }

  private int lineEnd() {
    return Whitespace.nextBreak(content, at, content.length());
  }

  private void nextLine(int end) {
    at = end < content.length() ? Whitespace.afterBreak(content, end, content.length()) : end;
  }

  private void readLine() {
    int end = lineEnd();
    int start = Whitespace.skipBlanks(content, at, end);
    if (start == end || isComment(start)) {
      comment(start, end);
      nextLine(end);
    } else if (content.charAt(start) == '@') {
      variable(start + 1, end);
      nextLine(end);
    } else if (content.charAt(start) == '<' || content.charAt(start) == '>') {
      nextLine(end);
    } else {
      request(start, end);
    }
  }

  private boolean isComment(int start) {
    return content.charAt(start) == '#' || content.startsWith("//", start);
  }

  private void comment(int start, int end) {
    if (start == end) {
      return;
    }
    int text = start;
    while (text < end && (content.charAt(text) == '#' || content.charAt(text) == '/')) {
      text++;
    }
    text = Whitespace.skipBlanks(content, text, end);
    comments.add(new Comment(Text.of(Literal.plain(file, text, end)), new Span(start, end)));
  }

  private void variable(int start, int end) {
    int equals = indexOf('=', start, end);
    if (equals < 0) {
      return;
    }
    int nameEnd = Whitespace.trimmedEnd(content, start, equals);
    Text value = trimmed(equals + 1, end);
    String name = content.substring(start, nameEnd);
    known.put(name, known.expand(value));
    Span span = value.location().span();
    variables.add(Entry.pair(name, new Span(start, nameEnd), new TextValue(value, span)));
  }

  private Text trimmed(int from, int to) {
    int start = Whitespace.skipBlanks(content, from, to);
    int end = Whitespace.trimmedEnd(content, start, to);
    return Text.of(Literal.plain(file, start, end));
  }

  private void request(int start, int end) {
    RequestEntries request = new RequestEntries(new Span(start, endOfRequest(end)));
    List<Piece> pieces = new ArrayList<>(url(start, end).pieces());
    nextLine(end);
    while (at < content.length() && continuesUrl()) {
      int next = lineEnd();
      pieces.addAll(withoutProtocol(at, next).pieces());
      nextLine(next);
    }
    Text url = Text.of(pieces);
    request.url(known.expand(url));
    boolean form = headers(request);
    body(request, form);
    int last = Math.max(end, Math.min(at, content.length()));
    requests.add(new MapValue(request.entries(), new Span(start, last)));
  }

  /** The offset at which the next request is parted from this one, or the end. */
  private int endOfRequest(int from) {
    int next = content.indexOf("\n" + SEPARATOR, from);
    return next < 0 ? content.length() : next;
  }

  /** The second word of {@code GET https://… HTTP/1.1}, or the first where no method is told. */
  private Text url(int start, int end) {
    int from = start;
    int word = start;
    while (word < end && content.charAt(word) >= 'A' && content.charAt(word) <= 'Z') {
      word++;
    }
    if (word > start && word < end && Whitespace.isBlank(content.charAt(word))) {
      from = Whitespace.skipBlanks(content, word, end);
    }
    return withoutProtocol(from, end);
  }

  private Text withoutProtocol(int from, int end) {
    int protocol = content.substring(from, end).lastIndexOf(" HTTP/");
    return trimmed(from, protocol < 0 ? end : from + protocol);
  }

  /** Where a character stands in a line, or -1. */
  private int indexOf(char wanted, int from, int to) {
    int found = from;
    while (found < to && content.charAt(found) != wanted) {
      found++;
    }
    return found < to ? found : -1;
  }

  private boolean continuesUrl() {
    int end = lineEnd();
    int start = Whitespace.skipBlanks(content, at, end);
    return start > at && start < end && "?&".indexOf(content.charAt(start)) >= 0;
  }

  /** Reads up to the blank line behind the headers; tells whether a form follows. */
  private boolean headers(RequestEntries request) {
    boolean form = false;
    while (at < content.length() && !content.startsWith(SEPARATOR, at)) {
      int end = lineEnd();
      int start = Whitespace.skipBlanks(content, at, end);
      int colon = indexOf(':', start, end);
      if (start == end) {
        nextLine(end);
        return form;
      }
      if (isComment(start)) {
        comment(start, end);
      } else if (colon > start) {
        Text name = trimmed(start, colon);
        Text value = known.expand(trimmed(colon + 1, end));
        request.add(name.value(), name.location(), value);
        form |= value.value().contains("form-urlencoded");
      }
      nextLine(end);
    }
    return form;
  }

  private void body(RequestEntries request, boolean form) {
    int start = -1;
    int last = at;
    while (at < content.length() && !content.startsWith(SEPARATOR, at)) {
      int end = lineEnd();
      int visible = Whitespace.skipBlanks(content, at, end);
      boolean script = visible < end && "<>".indexOf(content.charAt(visible)) >= 0;
      if (script) {
        skipToSeparator();
        break;
      }
      if (visible < end && isDirective(visible)) {
        comment(visible, end);
      } else if (visible < end) {
        start = start < 0 ? visible : start;
        last = Whitespace.trimmedEnd(content, visible, end);
      }
      nextLine(end);
    }
    if (start >= 0) {
      add(Text.of(Literal.plain(file, start, last)), form, request);
    }
  }

  private boolean isDirective(int start) {
    int text = start;
    while (text < content.length() && "#/ ".indexOf(content.charAt(text)) >= 0) {
      text++;
    }
    return text > start && content.startsWith(Comment.DIRECTIVE, text);
  }

  private void skipToSeparator() {
    while (at < content.length() && !content.startsWith(SEPARATOR, at)) {
      nextLine(lineEnd());
    }
  }

  private void add(Text body, boolean form, RequestEntries request) {
    char first = body.value().charAt(0);
    if (form && first != '{' && first != '[') {
      request.form(known.expand(body), 0);
    } else {
      request.add("body", null, body);
    }
  }
}
