package io.github.smslint.recognizer;

import io.github.smslint.facts.FileFacts;
import io.github.smslint.facts.Sighting;
import io.github.smslint.project.Fact;
import io.github.smslint.source.LineIndex;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;

/**
 * Finds signatures and template codes that are known by their value alone between the quotes of a
 * file that no reader reads, such as a program in a language that smslint does not know.
 */
public final class LiteralRecognizer {

  private static final String[] COMMENTS = {"//", "#", "*", "/*", "--", "<!--", ";", "%"};
  private static final String QUOTES = "\"'`";

  /** How far the end of a text is looked for, so that quotes inside it open no other. */
  private static final int LONGEST = 400;

  private LiteralRecognizer() {}

  /** Adds to the facts what the quoted texts of the file say. */
  public static void recognize(SourceFile file, FileFacts facts) {
    if (FilePurpose.of(file.path()) != FilePurpose.MAIN || isProse(file.name())) {
      return;
    }
    LineIndex lines = file.lines();
    for (int line = 1; line <= lines.lineCount(); line++) {
      Span span = lines.line(line);
      if (!isComment(file.content(), span)) {
        recognize(file, span, facts);
      }
    }
  }

  private static void recognize(SourceFile file, Span line, FileFacts facts) {
    String content = file.content();
    for (int at = line.start(); at < line.end(); at++) {
      char quote = content.charAt(at);
      int end = QUOTES.indexOf(quote) < 0 ? -1 : endOf(content, at + 1, line.end(), quote);
      if (end > at) {
        sight(file, at + 1, end, facts);
        at = end;
      }
    }
  }

  /** What is written for people or by programs says nothing about what runs. */
  private static boolean isProse(String name) {
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "txt":
      case "log":
      case "html":
      case "htm":
      case "svg":
      case "diff":
      case "patch":
        return true;
      default:
        return false;
    }
  }

  private static boolean isComment(String content, Span line) {
    int at = line.start();
    while (at < line.end() && content.charAt(at) <= ' ') {
      at++;
    }
    for (String mark : COMMENTS) {
      if (content.startsWith(mark, at)) {
        return true;
      }
    }
    return false;
  }

  private static int endOf(String content, int start, int lineEnd, char quote) {
    int limit = Math.min(lineEnd, start + LONGEST);
    for (int at = start; at < limit; at++) {
      if (content.charAt(at) == quote) {
        return at;
      }
    }
    return -1;
  }

  private static void sight(SourceFile file, int start, int end, FileFacts facts) {
    Role role = ValueShapes.role(file.content().substring(start, end));
    if (role != null) {
      Text text = Text.of(Literal.plain(file, start, end));
      facts.sightings().add(new Sighting(new Fact(role, text, ""), ""));
    }
  }
}
