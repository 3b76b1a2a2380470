package io.github.smslint.fix;

import io.github.smslint.source.Edit;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What one round of fixes makes of one file. */
final class FileRound {

  private final SourceFile file;
  private final SourceBytes bytes;
  private final EditSet edits = new EditSet();
  private final Set<String> tied = new TreeSet<>();
  private int findings;

  /**
   * @param file a file whose bytes fit its charset
   */
  FileRound(SourceFile file) {
    this.file = file;
    this.bytes = new SourceBytes(file);
  }

  /** Whether an edit speaks of this very content and does not part a character. */
  boolean knows(Edit edit) {
    SourceFile meant = edit.location().file();
    Span span = edit.location().span();
    return (meant == file || Arrays.equals(meant.bytes(), file.bytes()))
        && isBetweenCharacters(span.start())
        && isBetweenCharacters(span.end());
  }

  /** The first code point of an edit that the file cannot hold, or -1. */
  int unwritable(Edit edit) {
    return bytes.unwritable(edit.replacement());
  }

  boolean takes(Edit edit) {
    return edits.takes(edit) && edits.takesBeside(edit);
  }

  void add(Edit edit, Set<String> together) {
    edits.add(edit);
    tied.addAll(together);
    tied.remove(file.path());
  }

  void countFinding() {
    findings++;
  }

  boolean isUnchanged() {
    return edits.isEmpty();
  }

  String path() {
    return file.path();
  }

  /**
   * The file after the round, or null where its bytes would no longer be read as what was meant:
   * its charset is guessed from them.
   */
  SourceFile fixed() {
    List<Edit> inOrder = edits.inOrder();
    SourceFile fixed = new SourceFile(file.path(), bytes.with(inOrder));
    return fixed.content().equals(meant(inOrder)) ? fixed : null;
  }

  /** Hands the round's outcome over. */
  void putInto(FixedFiles project, SourceFile fixed) {
    project.put(file, fixed, edits.inOrder(), findings, tied);
  }

  private String meant(List<Edit> inOrder) {
    String content = file.content();
    StringBuilder meant = new StringBuilder(content.length() + 64);
    int at = 0;
    for (Edit edit : inOrder) {
      Span span = edit.location().span();
      meant.append(content, at, span.start()).append(edit.replacement());
      at = span.end();
    }
    return meant.append(content, at, content.length()).toString();
  }

  private boolean isBetweenCharacters(int offset) {
    String content = file.content();
    return offset == 0
        || offset >= content.length()
        || !Character.isSurrogatePair(content.charAt(offset - 1), content.charAt(offset));
  }
}
