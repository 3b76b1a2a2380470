package io.github.smslint.recognizer.credential;

import io.github.smslint.source.LineIndex;
import io.github.smslint.vocabulary.Placeholders;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Decides which of the found strings are secrets, and which id belongs to which secret. */
final class KeyPairs {

  private static final int NEIGHBOURS = 4;
  private static final int PAIR_LINES = 10;
  private static final int PAIR_REACH = 3000;
  private static final int UNNAMED_LINES = 5;
  private static final int UNNAMED_REACH = 800;
  private static final int SAME_CALL = 1000;
  private static final int SAME_STEM = 300;

  private final KeySurroundings surroundings;
  private final KeyNames names;
  private final LineIndex lines;
  private final List<WrittenKey> ids = new ArrayList<>();
  private final List<WrittenKey> secrets = new ArrayList<>();

  /**
   * @param keys all that was found, in the order of the file
   */
  KeyPairs(List<WrittenKey> keys, KeySurroundings surroundings, KeyNames names, LineIndex lines) {
    this.surroundings = surroundings;
    this.names = names;
    this.lines = lines;
    for (WrittenKey key : keys) {
      (key.isId() ? ids : secrets).add(key);
    }
  }

  /** Accepts ids and secrets and makes pairs of them, the surest first. */
  void match() {
    for (WrittenKey secret : secrets) {
      if (secret.name().followedId() >= 0 && isOpen(secret)) {
        pairWithFollowed(secret);
      }
    }
    for (WrittenKey secret : secrets) {
      if (secret.name().isOfSecret() && secret.name().isSure() && isOpen(secret)) {
        acceptSure(secret);
      }
    }
    for (WrittenKey secret : secrets) {
      if (secret.name().isOfSecret() && isOpen(secret)) {
        acceptHinted(secret);
      }
    }
    for (WrittenKey id : ids) {
      if (id.partner() == null) {
        pairWithUnnamed(id);
      }
    }
    acceptRepeated();
    acceptIds();
  }

  private static boolean isOpen(WrittenKey secret) {
    return !secret.isAccepted() && !Placeholders.isPlaceholder(secret.value());
  }

  private void pairWithFollowed(WrittenKey secret) {
    int at = WrittenKey.firstFrom(ids, secret.name().followedId());
    boolean found = at < ids.size() && ids.get(at).start() == secret.name().followedId();
    if (found && ids.get(at).partner() == null) {
      secret.pairWith(ids.get(at));
    } else {
      secret.accept();
    }
  }

  private void acceptSure(WrittenKey secret) {
    WrittenKey id = surroundings.nameAnother(secret) ? null : bestId(secret);
    if (id != null || !surroundings.speakOfAnother(secret)) {
      accept(secret, id);
    }
  }

  private void acceptHinted(WrittenKey secret) {
    WrittenKey id = bestId(secret);
    boolean adjoins = id != null && isWithin(id, secret, 1, UNNAMED_REACH);
    if (!adjoins && surroundings.nameAnother(secret)) {
      return;
    }
    boolean beside = id != null && (!surroundings.isSetting(secret) || haveOneStem(secret, id));
    if (beside || surroundings.speakOfAlibaba(secret)) {
      accept(secret, id);
    }
  }

  private static void accept(WrittenKey secret, WrittenKey id) {
    if (id == null) {
      secret.accept();
    } else {
      secret.pairWith(id);
    }
  }

  /** The id without a secret that most likely belongs to the secret, or null. */
  private WrittenKey bestId(WrittenKey secret) {
    int next = WrittenKey.firstFrom(ids, secret.start());
    WrittenKey best = null;
    int bestScore = Integer.MIN_VALUE;
    int end = Math.min(ids.size(), next + NEIGHBOURS);
    for (int at = Math.max(0, next - NEIGHBOURS); at < end; at++) {
      WrittenKey id = ids.get(at);
      boolean near = isWithin(id, secret, PAIR_LINES, PAIR_REACH);
      if (id.partner() == null && (near || stand(id, secret))) {
        int score = score(secret, id);
        if (score > bestScore) {
          best = id;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private int score(WrittenKey secret, WrittenKey id) {
    int distance = Math.abs(lines.lineOf(secret.start()) - lines.lineOf(id.start()));
    int later = id.start() > secret.start() ? 1 : 0;
    int score = -distance * 2 - later;
    score += stand(id, secret) ? SAME_CALL : 0;
    return score + (haveOneStem(secret, id) ? SAME_STEM : 0);
  }

  /** Whether both stand in one map or call below the top of the file. */
  private static boolean stand(WrittenKey one, WrittenKey other) {
    return one.place() != null
        && other.place() != null
        && !one.place().isAtTop()
        && one.place().holder() == other.place().holder();
  }

  /** Whether their names are equal but for the words that say which half of a key each is. */
  private boolean haveOneStem(WrittenKey one, WrittenKey other) {
    boolean comparable = (one.place() == null) == (other.place() == null);
    return comparable && stem(one).equals(stem(other));
  }

  private List<String> stem(WrittenKey key) {
    if (key.stem() == null) {
      String name = key.place() == null ? key.name().text() : key.place().path();
      key.stem(names.stem(name));
    }
    return key.stem();
  }

  /** A secret that no name tells is one where it is the only such string beside the id. */
  private void pairWithUnnamed(WrittenKey id) {
    WrittenKey only = null;
    int next = WrittenKey.firstFrom(secrets, id.start());
    int end = Math.min(secrets.size(), next + NEIGHBOURS);
    for (int at = Math.max(0, next - NEIGHBOURS); at < end; at++) {
      WrittenKey secret = secrets.get(at);
      boolean candidate =
          isOpen(secret) && isUnnamed(secret) && isWithin(id, secret, UNNAMED_LINES, UNNAMED_REACH);
      if (candidate) {
        if (only != null && !only.value().equals(secret.value())) {
          return;
        }
        only = only == null ? secret : only;
      }
    }
    if (only != null) {
      only.pairWith(id);
    }
  }

  private boolean isUnnamed(WrittenKey secret) {
    KeyName name = secret.name();
    boolean free = name.role() == null || name.isOfId();
    return free && names.supplierOf(name.text()) != Supplier.OTHER;
  }

  /** What is a secret at one place is one at every place. */
  private void acceptRepeated() {
    Set<String> known = new HashSet<>();
    for (WrittenKey secret : secrets) {
      if (secret.isAccepted()) {
        known.add(secret.value());
      }
    }
    for (WrittenKey secret : secrets) {
      if (!secret.isAccepted() && known.contains(secret.value())) {
        accept(secret, bestId(secret));
      }
    }
  }

  private void acceptIds() {
    boolean somewhere = surroundings.speakOfAlibabaSomewhere();
    for (WrittenKey id : ids) {
      if (!KeyShape.isDoubtful(id.value()) || id.name().isOfId() || somewhere) {
        id.accept();
      }
    }
  }

  private boolean isWithin(WrittenKey one, WrittenKey other, int mostLines, int reach) {
    return Math.abs(one.start() - other.start()) <= reach
        && Math.abs(lines.lineOf(one.start()) - lines.lineOf(other.start())) <= mostLines;
  }
}
