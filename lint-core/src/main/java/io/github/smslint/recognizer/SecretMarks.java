package io.github.smslint.recognizer;

import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import java.util.HashSet;
import java.util.Set;

/** Marks what must never be shown of the keys of a file. */
final class SecretMarks {

  private static final int SHOWN_BEFORE = 4;
  private static final int SHOWN_AFTER = 2;
  private static final int WINDOW = KeyShape.SECRET_LENGTH;
  private static final int FILTER_BITS = 16;

  private final SourceFile file;
  private final Set<String> secrets = new HashSet<>();
  private final boolean[] hashes = new boolean[1 << FILTER_BITS];

  SecretMarks(SourceFile file) {
    this.file = file;
  }

  void id(Text id) {
    mark(id, SHOWN_BEFORE, id.length() - SHOWN_AFTER);
  }

  void secret(Text secret) {
    secrets.add(secret.value());
    hashes[slot(secret.value().hashCode())] = true;
    boolean asItIs =
        secret.pieces().size() == 1 && secret.location().span().length() == secret.length();
    if (!asItIs) {
      mark(secret, 0, secret.length());
    }
  }

  /** Marks the secrets wherever else they stand as they are, in one pass over the content. */
  void finish() {
    String content = file.content();
    if (secrets.isEmpty() || content.length() < WINDOW) {
      return;
    }
    int highest = 1;
    int hash = 0;
    for (int at = 0; at < WINDOW; at++) {
      hash = hash * 31 + content.charAt(at);
      highest *= at == 0 ? 1 : 31;
    }
    for (int at = 0; ; at++) {
      if (hashes[slot(hash)] && secrets.contains(content.substring(at, at + WINDOW))) {
        file.markSecret(new Span(at, at + WINDOW));
      }
      if (at + WINDOW == content.length()) {
        return;
      }
      hash = (hash - content.charAt(at) * highest) * 31 + content.charAt(at + WINDOW);
    }
  }

  private void mark(Text text, int start, int end) {
    for (Location location : text.locateAll(start, end)) {
      location.file().markSecret(location.span());
    }
  }

  private static int slot(int hash) {
    return (hash ^ hash >>> FILTER_BITS) & ((1 << FILTER_BITS) - 1);
  }
}
