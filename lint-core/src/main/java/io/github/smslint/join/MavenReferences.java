package io.github.smslint.join;

import io.github.smslint.project.Deployment;
import io.github.smslint.source.Location;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Text;

/**
 * Puts in the place of {@code @name@} what one build puts there, and in the place of {@code
 * ${name}} where the module says so.
 */
final class MavenReferences extends References {

  private final MavenBuilds builds;
  private final int number;
  private boolean withDollars;

  MavenReferences(MavenBuilds builds, int number) {
    this.builds = builds;
    this.number = number;
  }

  /** The value as the build leaves it to Spring; what nobody knows is a hole. */
  Text filteredForSpring(Text text) {
    withDollars = false;
    return replaced(text);
  }

  /** The value as the program reads it; what nobody knows is a hole. */
  Text filtered(Text text) {
    withDollars = true;
    return replaced(text);
  }

  /** What the build puts in the place of a {@code ${name}} that Spring does not know; or null. */
  Text unresolved(Text text, Span reference) {
    String name = text.value().substring(reference.start() + 2, reference.end() - 1);
    if (!PropertyNames.isUsual(name) || !builds.takeDollars()) {
      return null;
    }
    return builds.ask(number).take(name, text.locate(reference.start(), reference.end()));
  }

  /** Where a value is effective that was made with these references. */
  Deployment deployment(Deployment before) {
    MavenBuild build = builds.asked(number);
    return build == null ? before : build.deployment(before);
  }

  @Override
  Span next(String value, int from) {
    Span marked = PropertyNames.betweenMarks(value, from);
    Span braced = withDollars ? PropertyNames.inBraces(value, from) : null;
    boolean bracedFirst = braced != null && (marked == null || braced.start() < marked.start());
    return bracedFirst ? braced : marked;
  }

  @Override
  Text meant(Text text, Span reference) {
    if (text.value().charAt(reference.start()) == '$') {
      Text known = unresolved(text, reference);
      return known == null ? text.slice(reference.start(), reference.end()) : known;
    }
    Location where = text.locate(reference.start(), reference.end());
    String name = text.value().substring(reference.start() + 1, reference.end() - 1);
    Text known = builds.ask(number).take(name, where);
    return known == null ? Text.of(new Hole("", where)) : known;
  }
}
