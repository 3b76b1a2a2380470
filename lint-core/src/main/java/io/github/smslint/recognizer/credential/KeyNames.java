package io.github.smslint.recognizer.credential;

import io.github.smslint.resource.TableResource;
import io.github.smslint.vocabulary.KeyWords;
import io.github.smslint.vocabulary.Role;
import io.github.smslint.vocabulary.Vocabulary;
import io.github.smslint.vocabulary.Vocabulary.Sense;
import io.github.smslint.vocabulary.Vocabulary.Strength;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the names that stand before values or are their keys. */
final class KeyNames {

  private static final int NAMES_BEFORE_VALUE_KEY = 4;

  private static final class Words {
    static final Set<String> VALUE_KEYS = ofKind("value-key");
    static final Set<String> NAME_KEYS = ofKind("name-key");
    static final Set<String> PARTS = ofKind("part");

    private static Set<String> ofKind(String kind) {
      Set<String> words = new HashSet<>();
      for (String[] row : TableResource.read(KeyNames.class, "credential-words.tsv")) {
        if (row[0].equals(kind)) {
          words.add(row[1]);
        }
      }
      return words;
    }
  }

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_WORD = 24;
  private static final int MOST_KNOWN = 1000;

  private final Vocabulary vocabulary;
  private final Map<String, KeyName> judged = new HashMap<>();

  KeyNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  boolean isValueKey(String key) {
    return Words.VALUE_KEYS.contains(KeyWords.normalised(key));
  }

  boolean isNameKey(String key) {
    return Words.NAME_KEYS.contains(KeyWords.normalised(key));
  }

  /** The name of the value that starts at an offset, as far as the characters before it tell. */
  KeyName before(String content, int valueStart) {
    Lookback back = new Lookback(content, valueStart);
    if (!back.next()) {
      return given(content, back.end());
    }
    if (ReturnedName.isGiving(back.name())) {
      return given(content, back.end());
    }
    if (KeyShape.isId(content, back.start(), back.end())) {
      return new KeyName("", Role.ACCESS_KEY_SECRET, Strength.SURE, back.start());
    }
    boolean operator = back.operator();
    boolean comma = back.onlyComma();
    int nameEnd = back.end();
    String name = back.name();
    if (isValueKey(name)) {
      return besideValueKey(back);
    }
    KeyName found = joined(name, back);
    boolean variable = "\"'`".indexOf(KeyShape.at(content, nameEnd)) < 0;
    if (comma && variable && found.isOfId()) {
      return new KeyName(found.text(), Role.ACCESS_KEY_SECRET, found.strength(), -1);
    }
    boolean bare = !operator && !comma;
    return bare && found.strength() == Strength.HINT ? KeyName.NONE : found;
  }

  /** The name of a value by its key and the key of the map around it, which may complete it. */
  KeyName of(String key, String outerKey) {
    KeyName own = single(key);
    if (own.role() != null && own.isSure()) {
      return own;
    }
    KeyName whole = outerKey.isEmpty() ? KeyName.NONE : single(lastPart(outerKey) + " " + key);
    return whole.isSure() && isOfKey(whole) ? whole : own;
  }

  /** The words of a name without those that only say which half of a key it means. */
  List<String> stem(String name) {
    List<String> words = KeyWords.of(name);
    int end = words.size();
    while (end > 0 && Words.PARTS.contains(words.get(end - 1))) {
      end--;
    }
    return words.subList(0, end);
  }

  Supplier supplierOf(String name) {
    if (vocabulary.speaksOfAlibaba(name)) {
      return Supplier.ALIBABA;
    }
    return vocabulary.speaksOfAnother(name) ? Supplier.OTHER : Supplier.UNKNOWN;
  }

  boolean isSupplierKey(String key) {
    Sense sense = vocabulary.sense(key);
    return sense != null && sense.role() == Role.SUPPLIER;
  }

  /** The name of the function or property that gives a value. */
  private KeyName given(String content, int end) {
    KeyName found = single(ReturnedName.before(content, end));
    return isOfKey(found) ? found : KeyName.NONE;
  }

  /** {@code name="accessKeySecret" value="…"}: the names before a key that says only "value". */
  private KeyName besideValueKey(Lookback back) {
    for (int count = 0; count < NAMES_BEFORE_VALUE_KEY && back.next() && !back.brace(); count++) {
      KeyName found = single(back.name());
      if (isOfKey(found)) {
        return found;
      }
    }
    return KeyName.NONE;
  }

  /** The nearest name, alone or with up to two words before it: {@code Access Key Secret}. */
  private KeyName joined(String nearest, Lookback back) {
    KeyName best = single(nearest);
    String whole = nearest;
    for (int count = 0; count < 2; count++) {
      if (isSureKey(best) || !back.next() || !back.spaced()) {
        return best;
      }
      String name = back.name();
      if (Math.max(name.length(), nearest.length()) > LONGEST_WORD) {
        return best;
      }
      whole = name + " " + whole;
      best = stronger(best, single(whole));
      if (count == 0 && best.role() == null) {
        best = stronger(best, single(name));
      }
    }
    return best;
  }

  private KeyName single(String name) {
    KeyName known = judged.get(name);
    if (known == null) {
      known = judge(name);
      if (judged.size() < MOST_KNOWN) {
        judged.put(name, known);
      }
    }
    return known;
  }

  private KeyName judge(String name) {
    if (name.length() > LONGEST_NAME || !holdsPart(name)) {
      return new KeyName(name, null, null, -1);
    }
    Sense sense = vocabulary.sense(name);
    if (sense == null || sense.strength() == Strength.HINT) {
      Sense last = vocabulary.sense(lastPart(name));
      sense = last == null ? sense : last;
    }
    return new KeyName(
        name, sense == null ? null : sense.role(), sense == null ? null : sense.strength(), -1);
  }

  /** Whether a word is in it without which no name speaks of a key; spares the split into words. */
  private static boolean holdsPart(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String part : Words.PARTS) {
      if (lower.contains(part)) {
        return true;
      }
    }
    return false;
  }

  private static KeyName stronger(KeyName one, KeyName other) {
    if (!isOfKey(other)) {
      return one;
    }
    return one.role() == null || (other.isSure() && !one.isSure()) ? other : one;
  }

  private static boolean isSureKey(KeyName name) {
    return name.isSure() && isOfKey(name);
  }

  private static boolean isOfKey(KeyName name) {
    return name.isOfId() || name.isOfSecret();
  }

  private static String lastPart(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
