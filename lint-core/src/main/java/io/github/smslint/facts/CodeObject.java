package io.github.smslint.facts;

import io.github.smslint.project.Fact;
import java.util.ArrayList;
import java.util.List;

/**
 * An object of source code with what the code tells it, and the objects it works with.
 *
 * <p>An object that stands for a field, a parameter or the result of a method has a name by which
 * other files find it; what it really is, is among its parts.
 */
public final class CodeObject {

  private final String name;
  private final String profiles;
  private final List<Fact> facts = new ArrayList<>(2);
  private final List<CodeObject> parts = new ArrayList<>(2);
  private final List<String> namedParts = new ArrayList<>(0);
  private final List<PassedText> passed = new ArrayList<>(0);
  private boolean used;
  private boolean ofAnother;

  /**
   * @param name {@code Type.field}, {@code Type.method()}, {@code Type.method#0}, or empty
   * @param profiles the profile expression of the code that makes it; empty for none
   */
  public CodeObject(String name, String profiles) {
    this.name = name;
    this.profiles = profiles;
  }

  public String name() {
    return name;
  }

  public String profiles() {
    return profiles;
  }

  public List<Fact> facts() {
    return facts;
  }

  /** The objects that this one was made from or given. */
  public List<CodeObject> parts() {
    return parts;
  }

  /** The names of parts that are known by name only. */
  public List<String> namedParts() {
    return namedParts;
  }

  /** The texts of which another file tells what they mean. */
  public List<PassedText> passed() {
    return passed;
  }

  /** Whether another object of the same file works with this one. */
  public boolean isUsed() {
    return used;
  }

  /**
   * Whether it belongs to the SDK of another supplier, so that what it is told is not said here.
   */
  public boolean isOfAnother() {
    return ofAnother;
  }

  public void markOfAnother() {
    ofAnother = true;
  }

  public void tell(Fact fact) {
    facts.add(fact);
  }

  public void pass(PassedText text) {
    passed.add(text);
  }

  public void use(CodeObject part) {
    if (part != this && !parts.contains(part)) {
      parts.add(part);
      part.used = true;
    }
  }

  public void use(String partName) {
    if (!namedParts.contains(partName)) {
      namedParts.add(partName);
    }
  }
}
