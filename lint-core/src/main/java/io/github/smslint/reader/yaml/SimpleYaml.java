package io.github.smslint.reader.yaml;

import io.github.smslint.reader.format.Nesting;
import java.util.Arrays;

/**
 * Reads what most configuration is written in: lines of keys and list marks whose scalars end with
 * their line or are blocks. It tells a tree the same as the parser would, without loading it, and
 * leaves to the parser every file in which it meets anything else.
 */
final class SimpleYaml {

  /** Only the parser can tell. */
  static final YamlFailure UNSURE = new YamlFailure(0, 0, "");

  /** What the parser says of a quote that is open at the end. */
  private static final String OPEN_QUOTE =
      "while scanning a quoted scalar: found unexpected end of stream";

  private final String text;
  private final YamlTree tree;
  private final SimpleYamlLine line;

  /** The columns of the maps and lists that are open, and which of them are lists. */
  private int[] columns = new int[16];

  private boolean[] lists = new boolean[16];
  private int depth;

  /** Where the last key or list mark ends if its value has not come yet, or -1. */
  private int awaiting = -1;

  /** Whether a document was begun of which nothing has come yet. */
  private boolean isMarked;

  private SimpleYaml(String text, YamlTree tree) {
    this.text = text;
    this.tree = tree;
    this.line = new SimpleYamlLine(text);
  }

  /**
   * Tells a tree what a file says.
   *
   * @return null where all is told, else the parser's failure or {@link #UNSURE}, and the tree has
   *     to be thrown away
   */
  static YamlFailure read(String text, YamlTree tree) {
    return new SimpleYaml(text, tree).read();
  }

  private YamlFailure read() {
    int start = 0;
    while (start < text.length()) {
      int at = line.begin(start);
      int next = line.isBlank(at) ? line.next() : content(start, at);
      if (next < 0) {
        int quote = line.openQuote();
        return quote < 0 ? UNSURE : new YamlFailure(text.length(), quote, OPEN_QUOTE);
      }
      start = next;
    }
    closeAll();
    tree.finish();
    return isMarked ? UNSURE : null;
  }

  /** Reads a line that says something; where the next begins, or -1 if this one is not simple. */
  private int content(int start, int at) {
    int column = at - start;
    if (column == 0 && line.isDocumentMark()) {
      return document();
    }
    boolean list = line.isMark(at);
    if (!place(column, list, at)) {
      return -1;
    }
    return list ? item(start, at) : entry(at, line.colon(at));
  }

  private int document() {
    if (isMarked || !line.startsDocument()) {
      return -1;
    }
    closeAll();
    isMarked = true;
    tree.beginDocument();
    return line.next();
  }

  /** Closes what ends before a line and opens what it begins; whether it fits. */
  private boolean place(int column, boolean list, int at) {
    if (awaiting >= 0) {
      int outer = columns[depth - 1];
      if (column > outer || column == outer && list && !lists[depth - 1]) {
        awaiting = -1;
        return open(column, list, at);
      }
      leaveEmpty();
    }
    isMarked = false;
    if (depth == 0) {
      return open(column, list, at);
    }
    while (depth > 0 && (columns[depth - 1] > column || isListOfKey(column, list))) {
      close();
    }
    return depth > 0 && columns[depth - 1] == column && lists[depth - 1] == list;
  }

  /** Whether the innermost is a list that stands in the column of its key, which ends with it. */
  private boolean isListOfKey(int column, boolean list) {
    return !list && lists[depth - 1] && depth > 1 && columns[depth - 2] == column;
  }

  private int item(int start, int mark) {
    int at = mark;
    while (true) {
      int after = at + 1;
      at = line.skipSpaces(after);
      if (line.isBlank(at)) {
        awaiting = after;
        return line.next();
      }
      boolean list = line.isMark(at);
      int colon = list ? -1 : line.colon(at);
      if (!list && colon < 0) {
        return value(at);
      }
      if (!open(at - start, list, at)) {
        return -1;
      }
      if (!list) {
        return entry(at, colon);
      }
    }
  }

  private int entry(int at, int colon) {
    if (colon < 0) {
      return -1;
    }
    scalar(at, line.keyEnd());
    int value = line.skipSpaces(colon + 1);
    if (line.isBlank(value)) {
      awaiting = colon + 1;
      return line.next();
    }
    return value(value);
  }

  private int value(int at) {
    char first = text.charAt(at);
    if (first == '|' || first == '>') {
      SimpleYamlBlock block = SimpleYamlBlock.read(text, at, line.end(), columns[depth - 1]);
      if (block == null) {
        return -1;
      }
      tree.scalar(first, block.value(), at, block.end(), null);
      return block.end();
    }
    if (first == '[' || first == '{') {
      boolean simple = first == '[' ? list(at) : emptyMap(at);
      return simple ? line.next() : -1;
    }
    int end = line.scalarEnd(at);
    if (end < 0) {
      return -1;
    }
    scalar(at, end);
    return line.next();
  }

  /** Reads a list of words in brackets, after which only a comment may stand; whether it is one. */
  private boolean list(int start) {
    tree.open(false, true, start, null);
    int at = line.skipSpaces(start + 1);
    while (at < line.end() && text.charAt(at) != ']') {
      int end = line.wordEnd(at);
      if (end < 0) {
        return false;
      }
      scalar(at, end);
      at = line.skipSpaces(end);
      if (at < line.end() && text.charAt(at) == ',') {
        at = line.skipSpaces(at + 1);
      } else if (at == line.end() || text.charAt(at) != ']') {
        return false;
      }
    }
    return closes(at);
  }

  /** Reads braces around nothing, which stand for many a value of a Helm chart. */
  private boolean emptyMap(int start) {
    tree.open(true, true, start, null);
    int at = line.skipSpaces(start + 1);
    return at < line.end() && text.charAt(at) == '}' && closes(at);
  }

  /** Closes a list or map at its bracket, behind which only a comment may stand. */
  private boolean closes(int at) {
    if (at == line.end() || !line.isBlank(line.skipSpaces(at + 1))) {
      return false;
    }
    tree.close(at + 1);
    return true;
  }

  private void scalar(int start, int end) {
    char first = text.charAt(start);
    boolean quoted = first == '"' || first == '\'';
    char style = quoted ? first : YamlTree.PLAIN;
    tree.scalar(style, quoted ? null : text.substring(start, end), start, end, null);
  }

  private boolean open(int column, boolean list, int at) {
    if (depth == columns.length) {
      columns = Arrays.copyOf(columns, 2 * depth);
      lists = Arrays.copyOf(lists, 2 * depth);
    }
    columns[depth] = column;
    lists[depth] = list;
    depth++;
    tree.open(!list, false, at, null);
    return depth < Nesting.DEEPEST - 1;
  }

  private void close() {
    depth--;
    tree.close(0);
  }

  private void leaveEmpty() {
    if (awaiting >= 0) {
      tree.scalar(YamlTree.PLAIN, "", awaiting, awaiting, null);
      awaiting = -1;
    }
  }

  private void closeAll() {
    leaveEmpty();
    while (depth > 0) {
      close();
    }
  }
}
