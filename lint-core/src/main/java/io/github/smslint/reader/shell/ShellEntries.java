package io.github.smslint.reader.shell;

import io.github.smslint.document.TextValue;
import io.github.smslint.reader.format.MapBuilder;
import io.github.smslint.reader.format.UnwritableText;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.List;

/** Makes entries of the words of a script's commands. */
final class ShellEntries {

  private final SourceFile file;
  private final MapBuilder root = new MapBuilder();

  ShellEntries(SourceFile file) {
    this.file = file;
  }

  MapBuilder root() {
    return root;
  }

  /** Adds what the words of one command set. */
  void command(List<ShellWord> words) {
    int at = assignments(words, firstAfterKeywords(words));
    if (at == words.size()) {
      return;
    }
    String name = words.get(at).value();
    name = name.substring(name.lastIndexOf('/') + 1);
    if (isDeclaring(name)) {
      declared(words, at + 1);
    } else if (name.equals("aliyun")) {
      new AliyunCommand(words, at).addTo(root);
    } else {
      options(words, at + 1);
    }
  }

  private static int firstAfterKeywords(List<ShellWord> words) {
    int at = 0;
    while (at < words.size() && isKeyword(words.get(at).value())) {
      at++;
    }
    return at;
  }

  private static boolean isKeyword(String word) {
    switch (word) {
      case "if":
      case "then":
      case "else":
      case "elif":
      case "while":
      case "until":
      case "do":
      case "!":
      case "{":
      case "}":
      case "time":
      case "exec":
      case "sudo":
      case "nohup":
      case "command":
        return true;
      default:
        return false;
    }
  }

  private static boolean isDeclaring(String word) {
    switch (word) {
      case "export":
      case "declare":
      case "typeset":
      case "local":
      case "readonly":
      case "env":
        return true;
      default:
        return false;
    }
  }

  private int assignments(List<ShellWord> words, int from) {
    int at = from;
    while (at < words.size() && isAssignment(words.get(at))) {
      pair(words.get(at), 0);
      at++;
    }
    return at;
  }

  private static boolean isAssignment(ShellWord word) {
    int sign = word.signAfterName(0);
    return sign > 0 && word.beginsBare(sign + 1);
  }

  private void declared(List<ShellWord> words, int from) {
    int at = from;
    while (at < words.size() && words.get(at).value().startsWith("-")) {
      at++;
    }
    while (at < words.size()) {
      if (words.get(at).signAfterName(0) > 0) {
        pair(words.get(at), 0);
      }
      at++;
    }
  }

  /** What options hand to a program or a container. */
  private void options(List<ShellWord> words, int from) {
    for (int at = from; at < words.size(); at++) {
      ShellWord word = words.get(at);
      String value = word.value();
      boolean last = at + 1 == words.size();
      if (takesAssignment(value) && !last) {
        pair(words.get(at + 1), 0);
        at++;
      } else {
        int name = nameInOption(value);
        if (name > 0) {
          pair(word, name);
        }
      }
    }
  }

  private static boolean takesAssignment(String option) {
    switch (option) {
      case "-e":
      case "--env":
      case "--build-arg":
      case "--set":
      case "--set-string":
      case "--from-literal":
        return true;
      default:
        return false;
    }
  }

  /** Where in an option the name begins that it sets: {@code -Da=b}, {@code --env=a=b}; else 0. */
  private static int nameInOption(String option) {
    if (option.startsWith("-D") || option.startsWith("-e") || option.startsWith("--")) {
      int sign = option.indexOf('=');
      boolean twice = sign > 2 && takesAssignment(option.substring(0, sign));
      return twice ? sign + 1 : 2;
    }
    return 0;
  }

  /** Adds words of which each is an assignment. */
  void assigned(List<ShellWord> words) {
    for (ShellWord word : words) {
      pair(word, 0);
    }
  }

  private void pair(ShellWord word, int from) {
    int sign = word.signAfterName(from);
    if (sign > 0) {
      String name = word.value().substring(from, sign);
      root.add(name, word.place(from, sign), word.from(sign + 1));
    }
  }

  /** A pair of a here-document, whose name stands in a range. */
  void addLine(int from, int to, ShellWord value) {
    String name = file.content().substring(from, to);
    TextValue text = value.asValue();
    root.add(name, new Span(from, to), text);
  }

  /** The characters of a range as a word. */
  ShellWord asWritten(int from, int to) {
    Span span = new Span(from, to);
    return new ShellWord(
        file, from == to ? null : UnwritableText.asWritten(file, from, to).text(), span);
  }
}
