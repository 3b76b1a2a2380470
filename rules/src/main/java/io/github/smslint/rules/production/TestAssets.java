package io.github.smslint.rules.production;

import io.github.smslint.resource.TableResource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The signatures and templates for tests, by name and by the words in a name. */
public final class TestAssets {

  private static final class Builtin {
    static final TestAssets ASSETS = new TestAssets();
  }

  private final Set<String> signatures = new HashSet<>();
  private final Set<String> templates = new HashSet<>();
  private final Set<String> samples = new HashSet<>();
  private final List<String> parts = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> placeholders = new ArrayList<>();

  private TestAssets() {
    for (String[] row : TableResource.read(TestAssets.class, "test-assets.tsv")) {
      switch (row[0]) {
        case "signature":
          signatures.add(row[1]);
          break;
        case "template":
          templates.add(row[1]);
          break;
        case "sample":
          samples.add(row[1]);
          break;
        case "part":
          parts.add(row[1]);
          break;
        case "word":
          words.add(row[1]);
          break;
        case "placeholder":
          placeholders.add(row[1]);
          break;
        default:
          throw new IllegalStateException("test-assets.tsv: no kind " + row[0]);
      }
    }
  }

  /** The assets that come with smslint, read at first need. */
  public static TestAssets builtin() {
    return Builtin.ASSETS;
  }

  /** Whether a name without brackets is that of a test signature, given away or of a sample. */
  public boolean isSignature(String name) {
    return signatures.contains(name) || samples.contains(name);
  }

  /** Whether a code is that of a test template, given away or of a sample, in any case. */
  public boolean isTemplate(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return templates.contains(upper) || samples.contains(upper);
  }

  /** The codes of test templates, given away or of samples. */
  public List<String> templates() {
    List<String> codes = new ArrayList<>(templates);
    for (String sample : samples) {
      if (sample.startsWith("SMS_")) {
        codes.add(sample);
      }
    }
    return codes;
  }

  /** Whether a name without brackets is that of a test signature that the provider gave away. */
  public boolean isGivenSignature(String name) {
    return signatures.contains(name);
  }

  /** Whether a code is that of a test template that the provider gave away, in any case. */
  public boolean isGivenTemplate(String code) {
    return templates.contains(code.toUpperCase(Locale.ROOT));
  }

  /** Whether a name says by itself that it is for tests: 测试 anywhere, or the whole word test. */
  public boolean speaksOfTests(String name) {
    for (String part : parts) {
      if (name.contains(part)) {
        return true;
      }
    }
    String lower = name.toLowerCase(Locale.ROOT);
    for (String word : words) {
      if (holdsWord(lower, word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a text is a sample that somebody has yet to replace. */
  public boolean isPlaceholder(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (String placeholder : placeholders) {
      if (lower.contains(placeholder)) {
        return true;
      }
    }
    return false;
  }

  private static boolean holdsWord(String text, String word) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      int end = at + word.length();
      boolean whole =
          (at == 0 || !joins(text.charAt(at - 1)))
              && (end == text.length() || !joins(text.charAt(end)));
      if (whole) {
        return true;
      }
    }
    return false;
  }

  /** Chinese has no spaces between words: only letters of the word's own kind make it longer. */
  private static boolean joins(char character) {
    return character < '\u0250' && Character.isLetterOrDigit(character);
  }
}
