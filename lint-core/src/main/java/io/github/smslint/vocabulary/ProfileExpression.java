package io.github.smslint.vocabulary;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * A condition over profile names as Spring writes it: {@code !}, {@code &}, {@code |}, brackets,
 * and a comma for {@code |}. What cannot be understood holds for the names that it mentions.
 */
public final class ProfileExpression {

  private static final int DEEPEST = 50;

  private final String expression;
  private int at;
  private Collection<String> active;

  public ProfileExpression(String expression) {
    this.expression = expression;
  }

  /** The names that the expression mentions without a {@code !} before them. */
  public List<String> names() {
    return names(false);
  }

  /** The names that the expression mentions right behind a {@code !}. */
  public List<String> negatedNames() {
    return names(true);
  }

  private List<String> names(boolean negated) {
    List<String> names = new ArrayList<>(2);
    int from = 0;
    while (from < expression.length()) {
      if (!isName(expression.charAt(from))) {
        from++;
        continue;
      }
      int end = from;
      while (end < expression.length() && isName(expression.charAt(end))) {
        end++;
      }
      if (negated == (from > 0 && expression.charAt(from - 1) == '!')) {
        names.add(expression.substring(from, end));
      }
      from = end;
    }
    return names;
  }

  /** Whether the condition is met when exactly one profile is active. */
  public boolean holdsFor(String profile) {
    return holdsUnder(List.of(profile));
  }

  /** Whether the condition is met when exactly these profiles are active. */
  public synchronized boolean holdsUnder(Collection<String> profiles) {
    at = 0;
    active = profiles;
    return any(0);
  }

  private boolean any(int depth) {
    boolean holds = all(depth);
    while (takes('|') || takes(',')) {
      holds |= all(depth);
    }
    return holds;
  }

  private boolean all(int depth) {
    boolean holds = one(depth);
    while (takes('&')) {
      holds &= one(depth);
    }
    return holds;
  }

  private boolean one(int depth) {
    if (takes('!')) {
      return depth > DEEPEST || !one(depth + 1);
    }
    if (takes('(')) {
      boolean holds = depth > DEEPEST || any(depth + 1);
      takes(')');
      return holds;
    }
    int start = at;
    while (at < expression.length() && isName(expression.charAt(at))) {
      at++;
    }
    if (at == start) {
      at++;
      return false;
    }
    return active.contains(expression.substring(start, at));
  }

  private boolean takes(char wanted) {
    while (at < expression.length() && expression.charAt(at) == ' ') {
      at++;
    }
    if (at < expression.length() && expression.charAt(at) == wanted) {
      at++;
      return true;
    }
    return false;
  }

  private static boolean isName(char character) {
    return Character.isLetterOrDigit(character)
        || character == '-'
        || character == '_'
        || character == '.'
        || character == '@';
  }
}
