package io.github.smslint.reader.shell;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.reader.format.Whitespace;
import io.github.smslint.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Builds the tree of one Dockerfile, instruction by instruction. */
final class DockerfileTree {

  private final ShellInput input;
  private final ShellTree shell;
  private final ShellWords words;
  private final ShellEntries entries;

  DockerfileTree(SourceFile file) {
    this.input = new ShellInput(file, true);
    this.shell = new ShellTree(input);
    this.words = shell.words();
    this.entries = shell.entries();
  }

  Document read() {
    while (!input.isAtEnd()) {
      input.skipBlanks();
      if (input.next() == '#') {
        input.comment();
      } else {
        instruction();
      }
      if (input.isAtBreak()) {
        input.skipBreak();
      }
    }
    return new Document(
        input.file,
        Format.DOCKERFILE,
        List.of(entries.root().build()),
        input.comments(),
        List.of());
  }

  private void instruction() {
    switch (keyword()) {
      case "ONBUILD":
        input.skipBlanks();
        instruction();
        break;
      case "ENV":
      case "ARG":
        variables();
        break;
      case "RUN":
      case "CMD":
      case "ENTRYPOINT":
        command();
        break;
      default:
        skip();
        break;
    }
  }

  private String keyword() {
    int start = input.at;
    while (!input.isAtEnd() && Character.isLetter(input.next())) {
      input.at++;
    }
    String word = input.content.substring(start, input.at).toUpperCase(Locale.ROOT);
    input.skipBlanks();
    return word;
  }

  /** {@code A=b C="d"}, or {@code A b} where the rest of the line is the value. */
  private void variables() {
    List<ShellWord> assigned = new ArrayList<>(2);
    while (!input.isAtBreak()) {
      int start = input.at;
      ShellWord word = words.readArgument();
      if (assigned.isEmpty() && word.signAfterName(0) < 0) {
        rest(start);
        return;
      }
      assigned.add(word);
      input.skipBlanks();
    }
    entries.assigned(assigned);
  }

  private void rest(int nameStart) {
    int nameEnd = input.at;
    input.skipBlanks();
    boolean quoted = input.next() == '"' || input.next() == '\'';
    int end = Whitespace.trimmedEnd(input.content, input.at, input.lineEnd());
    if (end > input.at && input.content.charAt(end - 1) != '\\') {
      entries.addLine(nameStart, nameEnd, quoted ? words.readArgument() : words.readTo(end));
    }
    skip();
  }

  /** A command as a shell reads it, or a list of quoted words. */
  private void command() {
    while (input.isAt("--")) {
      words.readArgument();
      input.skipBlanks();
    }
    if (input.next() != '[') {
      shell.line();
      return;
    }
    List<ShellWord> command = new ArrayList<>();
    while (!input.isAtBreak()) {
      if (input.next() == '"') {
        command.add(words.readQuoted());
      } else {
        input.at++;
      }
      input.skipBlanks();
    }
    entries.command(command);
  }

  private void skip() {
    while (!input.isAtBreak()) {
      input.at++;
      input.skipBlanks();
    }
  }
}
