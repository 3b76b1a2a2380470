package io.github.smslint.vocabulary;

import io.github.smslint.config.OwnWords;
import io.github.smslint.resource.TableResource;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ConcurrentHashMap;

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

  /** What is known of a name. */
  private record Name(Sense sense, boolean alibaba, boolean sms, boolean other) {}

  /** Enough for the names of a large project; names made by a machine are not kept. */
  private static final int MOST_NAMES = 10_000;

  private static final class Builtin {
    static final Vocabulary VOCABULARY = new Vocabulary();
  }

  /** Loaded by the first project that has words of its own. */
  private static final class Extended {
    static final Map<OwnWords, Vocabulary> VOCABULARIES = new WeakHashMap<>();
  }

  private final Map<String, Sense> senses = new HashMap<>();
  private final Set<String> alibaba = new HashSet<>();
  private final Set<String> sms = new HashSet<>();
  private final Set<String> other = new HashSet<>();
  private final Set<String> prefixes = new HashSet<>();
  private final Map<String, Name> names = new ConcurrentHashMap<>();

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

  /** The vocabulary with the names that a project adds, which say their role by themselves. */
  public static Vocabulary with(OwnWords own) {
    if (own.isEmpty()) {
      return builtin();
    }
    synchronized (Extended.VOCABULARIES) {
      Vocabulary known = Extended.VOCABULARIES.get(own);
      if (known == null) {
        known = new Vocabulary();
        known.add(own);
        Extended.VOCABULARIES.put(own, known);
      }
      return known;
    }
  }

  private void add(OwnWords own) {
    for (Map.Entry<String, List<String>> meaning : own.byMeaning().entrySet()) {
      Role role = Role.named(meaning.getKey());
      for (String name : meaning.getValue()) {
        String normalised = KeyWords.normalised(name);
        if (role != null) {
          senses.put(normalised, new Sense(role, Strength.SURE));
        } else {
          boolean ofOthers = meaning.getKey().equals(OwnWords.OTHER_SUPPLIERS);
          wordsMeaning(ofOthers ? "other" : meaning.getKey()).add(normalised);
        }
      }
    }
  }

  /** The role of a key, setter, variable or column name, or null. */
  public Sense sense(String name) {
    return known(name).sense();
  }

  private Sense findSense(String name) {
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
    return known(name).alibaba();
  }

  /** Whether a name holds a word of short messages. */
  public boolean speaksOfSms(String name) {
    return known(name).sms();
  }

  /** Whether a name holds the word of another supplier. */
  public boolean speaksOfAnother(String name) {
    return known(name).other();
  }

  /** The lower-case words of Alibaba Cloud. */
  public Set<String> alibabaWords() {
    return Collections.unmodifiableSet(alibaba);
  }

  /** The lower-case words of other suppliers. */
  public Set<String> otherWords() {
    return Collections.unmodifiableSet(other);
  }

  /** The same few names stand again and again in a project, and each is looked at once. */
  private Name known(String name) {
    Name known = names.get(name);
    if (known == null) {
      List<String> words = KeyWords.of(name);
      words.add(KeyWords.normalised(name));
      known =
          new Name(findSense(name), holds(alibaba, words), holds(sms, words), holds(other, words));
      if (names.size() < MOST_NAMES) {
        names.put(name, known);
      }
    }
    return known;
  }

  private static boolean holds(Set<String> meaning, List<String> words) {
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
