package io.github.smslint.recognizer.credential;

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
  private static final int SLOTS_PER_SECRET = 32;

  private final SourceFile file;
  private final Set<String> secrets = new HashSet<>();

  SecretMarks(SourceFile file) {
    this.file = file;
  }

  void id(Text id) {
    mark(id, SHOWN_BEFORE, id.length() - SHOWN_AFTER);
  }

  void secret(Text secret) {
    secrets.add(secret.value());
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
    boolean[] hashes = hashes();
    int highest = 1;
    int hash = 0;
    for (int at = 0; at < WINDOW; at++) {
      hash = hash * 31 + content.charAt(at);
      highest *= at == 0 ? 1 : 31;
    }
    for (int at = 0; ; at++) {
      if (hashes[slot(hash, hashes.length)]
          && secrets.contains(content.substring(at, at + WINDOW))) {
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

  /** A coarse filter, so that hardly any window that is no secret is cut out and compared. */
  private boolean[] hashes() {
    int size = Integer.highestOneBit(secrets.size()) * SLOTS_PER_SECRET;
    boolean[] hashes = new boolean[size];
    for (String secret : secrets) {
      hashes[slot(secret.hashCode(), size)] = true;
    }
    return hashes;
  }

  private static int slot(int hash, int size) {
    return (hash ^ hash >>> 16) & (size - 1);
  }
}
