package io.github.smslint.report;

import io.github.smslint.document.Document;
import io.github.smslint.document.Format;
import io.github.smslint.finding.MaskedSource;
import io.github.smslint.reader.Readers;
import io.github.smslint.recognizer.credential.CredentialScanner;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.vocabulary.Vocabulary;

/** What is wrong in a configuration file, shown as the report for people shows findings. */
public final class ShownPlace {

  private ShownPlace() {}

  /**
   * Words about a place in a YAML file, below them the line on which it begins and a mark under the
   * place. A user may have put a key where it does not belong; it is starred out in both.
   */
  public static String of(Location place, String told) {
    SourceFile file = place.file();
    Document document = Readers.of(Format.YAML).read(file);
    CredentialScanner.scan(file, document, Vocabulary.builtin());
    Span whole = new Span(0, file.content().length());
    return MaskedSource.of(new Location(file, whole), told) + frame(place);
  }

  private static String frame(Location place) {
    CodeFrame frame = CodeFrame.of(place);
    if (frame == null) {
      return "";
    }
    String number = Integer.toString(frame.line());
    String margin = "\n" + " ".repeat(number.length()) + " |";
    String mark = " ".repeat(frame.caret()) + "^".repeat(frame.width());
    return margin + "\n" + number + " | " + frame.shown() + margin + " " + mark;
  }
}
