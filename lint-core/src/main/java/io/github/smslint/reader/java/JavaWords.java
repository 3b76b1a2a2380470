package io.github.smslint.reader.java;

import io.github.smslint.reader.source.Word;
import java.util.HashMap;
import java.util.Map;

/** The words of Java that tell the shape of a program. */
final class JavaWords {

  private static final int SHORTEST = 2;
  private static final int LONGEST = 12;
  private static final Map<String, Word> WORDS = new HashMap<>(128);

  static {
    put(Word.MODIFIER, "abstract", "final", "native", "private", "protected", "public");
    put(Word.MODIFIER, "static", "strictfp", "transient", "volatile");
    put(Word.PRIMITIVE, "boolean", "byte", "char", "double", "float", "int", "long", "short");
    put(Word.BOOLEAN, "false", "true");
    put(Word.CLASS, "class", "interface");
    put(Word.ENUM, "enum");
    put(Word.RECORD, "record");
    put(Word.SEALED, "sealed");
    put(Word.PERMITS, "permits");
    put(Word.EXTENDS, "extends", "implements");
    put(Word.THROWS, "throws");
    put(Word.PACKAGE, "package");
    put(Word.IMPORT, "import");
    put(Word.IF, "if");
    put(Word.ELSE, "else");
    put(Word.FOR, "for");
    put(Word.WHILE, "while");
    put(Word.DO, "do");
    put(Word.SWITCH, "switch");
    put(Word.CASE, "case");
    put(Word.DEFAULT, "default");
    put(Word.TRY, "try");
    put(Word.CATCH, "catch");
    put(Word.FINALLY, "finally");
    put(Word.SYNCHRONIZED, "synchronized");
    put(Word.RETURN, "return");
    put(Word.YIELD, "yield");
    put(Word.THROW, "throw");
    put(Word.ASSERT, "assert");
    put(Word.JUMP, "break", "continue");
    put(Word.NEW, "new");
    put(Word.INSTANCEOF, "instanceof");
  }

  private JavaWords() {}

  /** The meaning of the name that stands from {@code start} to {@code end}. */
  static Word of(String content, int start, int end) {
    int length = end - start;
    char first = content.charAt(start);
    if (length < SHORTEST || length > LONGEST || first < 'a' || first > 'y') {
      return Word.NONE;
    }
    Word word = WORDS.get(content.substring(start, end));
    return word == null ? Word.NONE : word;
  }

  private static void put(Word word, String... names) {
    for (String name : names) {
      WORDS.put(name, word);
    }
  }
}
