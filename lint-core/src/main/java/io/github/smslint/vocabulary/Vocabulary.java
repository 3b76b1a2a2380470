package io.github.smslint.vocabulary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which names play which role, and which words tell whose settings they are. */
public final class Vocabulary {

  /** What is known about one key name. */
  public enum Strength {
    /** The name alone says its role. */
    SURE,
    /** The name means the role where its surroundings speak of Alibaba Cloud or of SMS. */
    HINT
  }

  /**
   * A name's role.
   *
   * @param strength whether the surroundings must confirm it
   */
  public record Sense(Role role, Strength strength) {}

  private static final class Builtin {
    static final Vocabulary VOCABULARY = new Vocabulary();
  }

  private final Map<String, Sense> senses = new HashMap<>();
  private final Set<String> alibaba = new HashSet<>();
  private final Set<String> sms = new HashSet<>();
  private final Set<String> other = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();

  private Vocabulary() {
    for (String[] row : TableResource.read(Vocabulary.class, "vocabulary.tsv")) {
      Strength strength = row[2].equals("sure") ? Strength.SURE : Strength.HINT;
      senses.put(row[1], new Sense(Role.valueOf(row[0]), strength));
    }
    for (String[] row : TableResource.read(Vocabulary.class, "words.tsv")) {
      wordsMeaning(row[0]).add(row[1]);
    }
  }

  /** The vocabulary that comes with smslint. */
  public static Vocabulary builtin() {
    return Builtin.VOCABULARY;
  }

  /** The role of a key, setter, variable or column name, or null. */
  public Sense sense(String name) {
    Sense whole = senses.get(KeyWords.normalised(name));
    if (whole != null) {
      return whole;
    }
    List<String> words = KeyWords.of(name);
    boolean onlyPrefixes = true;
    for (int from = 1; from < words.size(); from++) {
      onlyPrefixes &= prefixes.contains(words.get(from - 1));
      Sense found = senses.get(String.join("", words.subList(from, words.size())));
      if (found != null && (found.strength() == Strength.SURE || onlyPrefixes)) {
        return found;
      }
    }
    return null;
  }

  /** Whether a name holds a word of Alibaba Cloud. */
  public boolean speaksOfAlibaba(String name) {
    return holds(alibaba, name);
  }

  /** Whether a name holds a word of short messages. */
  public boolean speaksOfSms(String name) {
    return holds(sms, name);
  }

  /** Whether a name holds the word of another supplier. */
  public boolean speaksOfAnother(String name) {
    return holds(other, name);
  }

  /** The lower-case words of Alibaba Cloud. */
  public Set<String> alibabaWords() {
    return Collections.unmodifiableSet(alibaba);
  }

  /** The lower-case words of other suppliers. */
  public Set<String> otherWords() {
    return Collections.unmodifiableSet(other);
  }

  private static boolean holds(Set<String> meaning, String name) {
    if (name.isEmpty()) {
      return false;
    }
    List<String> words = new ArrayList<>(KeyWords.of(name));
    words.add(KeyWords.normalised(name));
    for (String word : words) {
      if (meaning.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private Set<String> wordsMeaning(String meaning) {
    switch (meaning) {
      case "alibaba":
        return alibaba;
      case "sms":
        return sms;
      case "other":
        return other;
      case "prefix":
        return prefixes;
      default:
        throw new IllegalStateException("words.tsv: no meaning " + meaning);
    }
  }
}
