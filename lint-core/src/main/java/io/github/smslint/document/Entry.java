package io.github.smslint.document;

import io.github.smslint.source.Span;
import java.util.List;

/**
 * A key and its value.
 *
 * @param key the decoded key; the empty string for a bare statement
 * @param keySpan where the key stands; an empty span where none is written
 * @param value the value; an absent one is a text of length 0
 * @param span key and value together
 * @param type in source the declared type of a field, variable or parameter, the super types of a
 *     type, or the result type of a method, as written and without type arguments; else empty
 * @param annotations in source the annotations of a declaration, each as a call; else empty
 */
public record Entry(
    Kind kind,
    String key,
    Span keySpan,
    Value value,
    Span span,
    String type,
    List<Call> annotations) {

  /** What an entry is in its file. */
  public enum Kind {
    /** {@code key: value} of a configuration file. */
    PAIR,
    /** A field or local variable with its first value. */
    DECLARATION,
    /** {@code target = value}; the key is the target as written ({@code this.client}). */
    ASSIGNMENT,
    /** An expression whose result nobody takes; the key is empty. */
    STATEMENT,
    /** {@code return value}; the key is empty. */
    RETURN,
    /** A parameter of the method in whose map it stands. */
    PARAMETER,
    /** A class, interface, enum or record; the value is a map. */
    TYPE,
    /**
     * A method or constructor (key: the type's name); the value is a map that begins with the
     * parameters.
     */
    METHOD,
    /**
     * A nested block of statements; the value is a map; the key is the word before it ({@code if},
     * {@code else}, {@code try}, {@code static} …) or empty. The condition of an {@code if}, {@code
     * while} or {@code switch} stands first in it as a statement, or several for what {@code &&}
     * joins; it is a reference without name where it is not followed.
     */
    BLOCK,
    /** An import; the key is the imported name as written. */
    IMPORT,
    /** The package or namespace; the key is its name. */
    PACKAGE
  }

  /** A pair of a configuration file. */
  public static Entry pair(String key, Span keySpan, Value value) {
    return new Entry(Kind.PAIR, key, keySpan, value, keySpan.cover(value.span()), "", List.of());
  }
}
