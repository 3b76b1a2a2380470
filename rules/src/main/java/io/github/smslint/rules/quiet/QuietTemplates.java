package io.github.smslint.rules.quiet;

import io.github.smslint.config.Settings;
import io.github.smslint.rule.TemplateScreen;
import io.github.smslint.rules.characters.Owner;
import io.github.smslint.rules.production.TestAssets;
import io.github.smslint.rules.screen.UnitTraits;
import io.github.smslint.rules.screen.WordBeginnings;
import io.github.smslint.rules.template.length.LengthRule;
import io.github.smslint.rules.template.length.SegmentsRule;
import io.github.smslint.rules.template.variable.VariableName;
import io.github.smslint.rules.template.wording.WordTables;
import io.github.smslint.vocabulary.Placeholders;

/**
 * Knows texts of ordinary Chinese characters and plain variables that hold no word of any table: no
 * rule of this catalogue has anything to say of them. What is told here in one pass is what the
 * rules ask for one by one; a test holds the two against each other.
 */
public final class QuietTemplates implements TemplateScreen {

  private static final String PREFIX = "SMS_";
  private static final int FEWEST_DIGITS = 6;
  private static final int MOST_DIGITS = 12;
  private static final int MOST_VARIABLES = 10;

  /** Names that were found in order, by some bits of their characters; whoever is late writes. */
  private static final String[] NAMES = new String[1 << 10];

  /** Reads all tables, since a word of one that was not read would not be seen. */
  public QuietTemplates() {
    WordTables.all();
  }

  @Override
  public boolean isFor(Settings settings) {
    return !SegmentsRule.isLimited(settings);
  }

  @Override
  public boolean isQuiet(String content, int start, int end) {
    int owners = 0;
    int traits = 0;
    String[] names = null;
    int variables = 0;
    boolean said = false;
    boolean word = false;
    int at = start;
    while (at < end) {
      char character = content.charAt(at);
      if (character == '$') {
        String name = variables < MOST_VARIABLES ? nameAt(content, at, end) : null;
        names = names == null ? new String[MOST_VARIABLES] : names;
        boolean follows = variables > 0 && !word;
        if (name == null || follows || isAmong(name, names, variables)) {
          return false;
        }
        names[variables++] = name;
        word = false;
        at += name.length() + "${}".length();
        continue;
      }
      byte unit = UnitTraits.of(character);
      owners |= 1 << unit;
      traits |= unit;
      if (character < 0x80 || (unit < 0 && WordBeginnings.tables(content, at) != 0)) {
        return false;
      }
      word |= character >= '\u4E00' && character <= '\u9FA5';
      said |= word;
      at++;
    }
    return said
        && owners == Owner.NONE.bit()
        && (traits & (UnitTraits.ADDRESS | UnitTraits.ELSEWHERE)) == 0
        && LengthRule.isShort(end - start, variables);
  }

  @Override
  public boolean isQuietCode(String code) {
    int digits = code.length() - PREFIX.length();
    if (!code.startsWith(PREFIX) || digits < FEWEST_DIGITS || digits > MOST_DIGITS) {
      return false;
    }
    for (int at = PREFIX.length(); at < code.length(); at++) {
      if (code.charAt(at) < '0' || code.charAt(at) > '9') {
        return false;
      }
    }
    return !Placeholders.isMechanicalNumber(code, PREFIX.length())
        && !TestAssets.builtin().isTemplate(code);
  }

  /** The name of the variable that a dollar sign begins; null where none begins or it is wrong. */
  private static String nameAt(String content, int dollar, int end) {
    int start = dollar + "${".length();
    int hash = 0;
    int at = start;
    while (at < end && isOfName(content.charAt(at))) {
      hash = hash * 31 + content.charAt(at);
      at++;
    }
    if (at >= end || content.charAt(at) != '}' || content.charAt(dollar + 1) != '{') {
      return null;
    }
    int slot = (hash * 0x9E3779B1) >>> (Integer.SIZE - 10);
    String known = NAMES[slot];
    if (known != null && known.length() == at - start && content.startsWith(known, start)) {
      return known;
    }
    String name = content.substring(start, at);
    if (name.isEmpty() || !VariableName.isInOrder(name)) {
      return null;
    }
    NAMES[slot] = name;
    return name;
  }

  private static boolean isOfName(char character) {
    return character >= 'a' && character <= 'z'
        || character >= 'A' && character <= 'Z'
        || character >= '0' && character <= '9'
        || character == '_';
  }

  private static boolean isAmong(String name, String[] names, int count) {
    for (int at = 0; at < count; at++) {
      if (names[at].equals(name)) {
        return true;
      }
    }
    return false;
  }
}
