package io.github.smslint.reader;

import io.github.smslint.document.Comment;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;

/** Finds the comments in what stands between the scalars of a YAML file. */
final class YamlComments {

  private final SourceFile file;
  private final String content;
  private final String text;
  private final List<Comment> comments = new ArrayList<>();
  private int nextMark = -1;

  YamlComments(SourceFile file, String text) {
    this.file = file;
    this.content = file.content();
    this.text = text;
  }

  List<Comment> found() {
    return comments;
  }

  /** Collects the comments in a range without scalars; ranges come in the order of the file. */
  void between(int from, int to) {
    int at = markFrom(from);
    while (at < to) {
      if (at == 0 || Whitespace.isBlankOrBreak(text.charAt(at - 1))) {
        at = markFrom(add(at));
      } else {
        at = markFrom(at + 1);
      }
    }
  }

  private int markFrom(int from) {
    if (nextMark < from) {
      int found = text.indexOf('#', from);
      nextMark = found < 0 ? Integer.MAX_VALUE : found;
    }
    return nextMark;
  }

  private int add(int mark) {
    int end = Whitespace.nextBreak(text, mark, text.length());
    if (content.charAt(mark) == '#') {
      comments.add(LineComments.of(file, mark, end));
    }
    return end;
  }
}
