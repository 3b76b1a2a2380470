package io.github.smslint.vocabulary;

import io.github.smslint.resource.TableResource;
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
    for (String word : KeyWords.of(name)) {
      if (Words.OTHERS.contains(word)) {
        return true;
      }
    }
    return false;
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
    boolean namesProduction = false;
    for (String name : condition.names()) {
      if (isProduction(name)) {
        namesProduction = true;
        if (condition.holdsFor(name)) {
          return true;
        }
      }
    }
    return !namesProduction && condition.holdsFor("prod");
  }
}
