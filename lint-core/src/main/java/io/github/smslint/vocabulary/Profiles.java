package io.github.smslint.vocabulary;

import io.github.smslint.resource.TableResource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which names are those of profiles, and which of them are in production. */
public final class Profiles {

  private static final class Words {
    static final Set<String> PRODUCTION = new HashSet<>();
    static final Set<String> OTHERS = new HashSet<>();

    static {
      for (String[] row : TableResource.read(Profiles.class, "profiles.tsv")) {
        (row[0].equals("production") ? PRODUCTION : OTHERS).add(row[1]);
      }
    }
  }

  private final Set<String> named = new HashSet<>();

  /**
   * @param productionNames whole names of production profiles as the user gave them; where there
   *     are any, the built-in production words do not count
   */
  public Profiles(List<String> productionNames) {
    named.addAll(productionNames);
  }

  /** Whether real messages are sent in a profile of that name. */
  public boolean isProduction(String name) {
    if (!named.isEmpty()) {
      return named.contains(name);
    }
    boolean found = false;
    for (String word : KeyWords.of(name)) {
      if (Words.OTHERS.contains(word)) {
        return false;
      }
      found |= Words.PRODUCTION.contains(word);
    }
    return found;
  }

  /** Whether a name tells that no real messages are sent; one that tells nothing does not. */
  public boolean isElsewhere(String name) {
    if (!named.isEmpty()) {
      return !named.contains(name);
    }
    return holdsOtherWord(name);
  }

  private static boolean holdsOtherWord(String name) {
    for (String word : KeyWords.of(name)) {
      if (Words.OTHERS.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Where in the stem of a file's name the profile begins that its last words name, such as {@code
   * pre-prod} in {@code sms-pre-prod}; -1 where they name none or nothing stands before them.
   */
  public int startOfName(String stem) {
    int longest = stem.length();
    for (String name : named) {
      int start = stem.length() - name.length();
      boolean behind = start > 1 && isSeparator(stem.charAt(start - 1));
      longest = behind && stem.endsWith(name) ? Math.min(longest, start) : longest;
    }
    return longest < stem.length() ? longest : startOfWords(stem);
  }

  private int startOfWords(String stem) {
    int start = -1;
    int end = stem.length();
    for (int at = end - 1; at > 0; at--) {
      if (isSeparator(stem.charAt(at))) {
        if (!isKnown(stem.substring(at + 1, end))) {
          break;
        }
        start = at + 1;
        end = at;
      }
    }
    return start;
  }

  private static boolean isSeparator(char character) {
    return character == '-' || character == '.' || character == '_';
  }

  /** Whether a word is known as the name of a profile, in production or not. */
  public boolean isKnown(String word) {
    String lower = KeyWords.normalised(word);
    return named.contains(word) || Words.PRODUCTION.contains(lower) || Words.OTHERS.contains(lower);
  }

  /**
   * Whether something bound to a profile expression ({@code prod & !eu}, {@code dev | test}) is in
   * production; what is bound to none is.
   */
  public boolean isProductionUnder(String expression) {
    if (expression.isEmpty()) {
      return true;
    }
    ProfileExpression condition = new ProfileExpression(expression);
    List<String> together = togetherInProduction(condition);
    for (String name : together) {
      if (isProduction(name) && condition.holdsFor(name)) {
        return true;
      }
    }
    return condition.holdsUnder(together.isEmpty() ? List.of(anyProduction()) : together);
  }

  /**
   * The names of a condition that are active together in production: with those of production what
   * stands beside them and says nothing else; none where none is of production.
   */
  public List<String> togetherInProduction(ProfileExpression condition) {
    List<String> together = new ArrayList<>(2);
    boolean production = false;
    for (String name : condition.names()) {
      boolean isProduction = isProduction(name);
      production |= isProduction;
      if ((isProduction || !holdsOtherWord(name)) && !together.contains(name)) {
        together.add(name);
      }
    }
    return production ? together : List.of();
  }

  private String anyProduction() {
    return named.isEmpty() ? "prod" : named.iterator().next();
  }
}
