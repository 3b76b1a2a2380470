package io.github.smslint.engine;

import io.github.smslint.anchors.Anchors;
import io.github.smslint.anchors.WeakAnchors;
import io.github.smslint.config.OwnWords;
import io.github.smslint.rule.Catalogue;
import io.github.smslint.rule.RuleProvider;
import io.github.smslint.vocabulary.KeyWords;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that make a file worth reading: those of smslint, and those of a project's own. */
final class ProjectAnchors {

  /** So much of a name finds nearly nothing else, and keeps the tables of the search small. */
  private static final int LONGEST = 12;

  /** A word that stands in every text. */
  private static final String EVERYWHERE = "";

  private final List<String> words = new ArrayList<>();
  private final Anchors usual;
  private WeakAnchors weak;
  private final Map<OwnWords, Anchors> extended = new IdentityHashMap<>(0);

  /**
   * @param selective whether the words count; otherwise every file is worth reading
   */
  ProjectAnchors(Catalogue catalogue, boolean selective) {
    for (RuleProvider provider : catalogue.providers()) {
      for (String word : provider.anchors()) {
        words.add(word.toLowerCase(Locale.ROOT));
      }
    }
    if (!selective) {
      words.add(EVERYWHERE);
    }
    this.usual = Anchors.builtinAnd(words);
  }

  /** The anchors for files under settings with these names. */
  Anchors of(OwnWords own) {
    if (own.isEmpty()) {
      return usual;
    }
    synchronized (extended) {
      Anchors found = extended.get(own);
      if (found == null) {
        List<String> all = new ArrayList<>(words);
        for (String name : own.anchors()) {
          addForms(name, all);
        }
        found = Anchors.builtinAnd(all);
        extended.put(own, found);
      }
      return found;
    }
  }

  /** Those of the usual anchors that other programs hold, too. */
  synchronized WeakAnchors weak() {
    weak = weak == null ? new WeakAnchors(words) : weak;
    return weak;
  }

  /** A name is written with humps, hyphens, underscores or dots, and Chinese also in GBK. */
  private static void addForms(String name, List<String> into) {
    List<String> parts = KeyWords.of(name);
    String[] separators = {"", "-", "_", "."};
    for (String separator : separators) {
      if (separator.isEmpty() || parts.size() > 1) {
        into.add(shortened(String.join(separator, parts)));
      }
    }
    String plain = shortened(String.join("", parts));
    if (!isAscii(plain)) {
      StringBuilder hex = new StringBuilder("0x");
      for (byte unit : plain.getBytes(Charset.forName("GBK"))) {
        hex.append(Character.forDigit(unit >> 4 & 0xF, 16))
            .append(Character.forDigit(unit & 0xF, 16));
      }
      into.add(hex.toString());
    }
  }

  private static String shortened(String name) {
    return name.substring(0, Math.min(LONGEST, name.length()));
  }

  private static boolean isAscii(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 128) {
        return false;
      }
    }
    return true;
  }
}
