package io.github.smslint.reader.ruby;

import java.util.Arrays;

/** What is open at a place of a Ruby file, from the outermost to the innermost. */
final class RubyBlocks {

  enum Kind {
    /** A bracket, in which lines go on. */
    BRACKET,
    /** Braces of a map, in which lines go on. */
    MAP,
    /** Braces of a function. */
    BRACES,
    /** The arguments of a call without parentheses. */
    COMMAND,
    /** What stands between a word and its body. */
    HEAD,
    /** The same of a loop, whose body {@code do} may begin. */
    LOOP_HEAD,
    /** The same of a switch. */
    SWITCH_HEAD,
    /** What one way of a switch is for. */
    LABEL,
    /** Parentheses of parameters. */
    PARAMETERS,
    /** Parameters without parentheses. */
    BARE_PARAMETERS,
    /** The name of a type and of the one above. */
    TYPE_HEAD,
    /** A body that {@code end} ends. */
    BODY,
    /** The same behind {@code begin}. */
    ATTEMPT,
    /** What is done if the body around it fails. */
    RESCUE,
    /** A switch. */
    SWITCH,
    /** One way of a switch. */
    ARM,
    /** A body that makes no block. */
    TRANSPARENT
  }

  private Kind[] kinds = new Kind[32];
  private int count;

  void push(Kind kind) {
    if (count == kinds.length) {
      kinds = Arrays.copyOf(kinds, count * 2);
    }
    kinds[count++] = kind;
  }

  /** The innermost kind, or null. */
  Kind top() {
    return count == 0 ? null : kinds[count - 1];
  }

  boolean is(Kind kind) {
    return top() == kind;
  }

  void pop() {
    count--;
  }

  void replace(Kind kind) {
    kinds[count - 1] = kind;
  }

  /** Whether a line end says nothing here. */
  boolean joinsLines() {
    return is(Kind.BRACKET) || is(Kind.MAP) || is(Kind.PARAMETERS);
  }
}
