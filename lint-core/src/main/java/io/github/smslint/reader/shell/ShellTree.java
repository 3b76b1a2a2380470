package io.github.smslint.reader.shell;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Builds the tree of one script, command by command. */
final class ShellTree {

  private final ShellInput input;
  private final ShellWords words;
  private final ShellEntries entries;
  private final Deque<HereDocument> announced = new ArrayDeque<>(1);

  ShellTree(SourceFile file) {
    this(new ShellInput(file, false));
  }

  ShellTree(ShellInput input) {
    this.input = input;
    this.words = new ShellWords(input, this);
    this.entries = new ShellEntries(input.file);
  }

  ShellWords words() {
    return words;
  }

  ShellEntries entries() {
    return entries;
  }

  Document read() {
    while (!input.isAtEnd()) {
      commands(false);
    }
    return new Document(
        input.file, Format.SHELL, List.of(entries.root().build()), input.comments(), List.of());
  }

  /**
   * Reads commands up to the input's limit.
   *
   * @param untilParenthesis whether a parenthesis ends them that none of them opened
   */
  void commands(boolean untilParenthesis) {
    int open = 0;
    while (!input.isAtEnd()) {
      List<ShellWord> command = command();
      entries.command(command);
      char end = input.next();
      if (untilParenthesis && end == ')' && open == 0) {
        return;
      }
      open += end == '(' ? 1 : end == ')' && open > 0 ? -1 : 0;
      separator();
    }
  }

  /** Reads one command in a line of its own; the input stands at the line's end then. */
  void line() {
    while (!input.isAtBreak()) {
      entries.command(command());
      if (!input.isAtBreak()) {
        input.at++;
      }
    }
    separator();
  }

  private void separator() {
    if (input.isAtEnd()) {
      return;
    }
    boolean lineEnds = Whitespace.isBreak(input.next());
    if (!lineEnds) {
      input.at++;
      return;
    }
    input.skipBreak();
    while (!announced.isEmpty()) {
      announced.poll().read(input, words, entries);
    }
  }

  /** The words up to what ends a command, which the input stands at then. */
  private List<ShellWord> command() {
    List<ShellWord> command = new ArrayList<>();
    while (true) {
      input.skipBlanks();
      if (input.next() == '#') {
        input.comment();
      } else if (input.next() == '<' || input.next() == '>') {
        redirection();
      } else if (input.isAtEnd() || ShellWords.isEnd(input.next())) {
        return command;
      } else {
        command.add(words.read());
      }
    }
  }

  private void redirection() {
    boolean here = input.isAt("<<") && !input.isAt("<<<");
    boolean indented = input.isAt("<<-");
    while (!input.isAtEnd() && "<>&-".indexOf(input.next()) >= 0) {
      input.at++;
    }
    input.skipBlanks();
    if (input.isAtEnd() || ShellWords.isEnd(input.next())) {
      return;
    }
    int start = input.at;
    ShellWord target = words.read();
    if (here) {
      boolean raw = !target.value().equals(input.content.substring(start, input.at));
      announced.add(new HereDocument(target.value(), indented, raw));
    }
  }
}
