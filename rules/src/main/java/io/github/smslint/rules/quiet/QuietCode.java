package io.github.smslint.rules.quiet;

import io.github.smslint.rules.production.TestAssets;
import io.github.smslint.vocabulary.Placeholders;
import java.nio.charset.StandardCharsets;

/** Knows codes of templates that are neither made up nor known to be for tests. */
final class QuietCode {

  private static final String PREFIX = "SMS_";
  private static final int FEWEST_DIGITS = 6;
  private static final int MOST_DIGITS = 12;

  /** So many digits that repeat or count up may be no accident. */
  private static final int LONGEST_ROW = 4;

  private static final boolean[] ENDINGS = endings();

  private QuietCode() {}

  /** Where a code ends at a double quote, or -1 where a rule may speak of it. */
  static int end(byte[] content, int start) {
    int at = start;
    while (at < content.length
        && at - start < PREFIX.length()
        && content[at] == PREFIX.charAt(at - start)) {
      at++;
    }
    int first = at;
    while (at < content.length && content[at] >= '0' && content[at] <= '9') {
      at++;
    }
    int digits = at - first;
    boolean usual =
        first - start == PREFIX.length() && digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    if (!usual || at == content.length || content[at] != '"') {
      return -1;
    }
    if (isMixed(content, first, at) && !ENDINGS[ending(content, at)]) {
      return at;
    }
    String code = new String(content, start, at - start, StandardCharsets.ISO_8859_1);
    boolean other =
        Placeholders.isMechanicalNumber(code, PREFIX.length())
            || TestAssets.builtin().isTemplate(code);
    return other ? -1 : at;
  }

  /** Whether digits are surely none that repeat or count up; few codes need a closer look. */
  private static boolean isMixed(byte[] content, int first, int end) {
    int same = 1;
    int counting = 1;
    int seen = 1 << content[first];
    for (int at = first + 1; at < end; at++) {
      int step = Math.abs(content[at] - content[at - 1]);
      same = step == 0 ? same + 1 : 1;
      // Behind 9 stands 0 in what counts on.
      counting = step == 1 || step == 9 ? counting + 1 : 1;
      // The shift takes the lowest five bits only, of which each digit has its own.
      seen |= 1 << content[at];
      if (same == LONGEST_ROW || counting == LONGEST_ROW) {
        return false;
      }
    }
    return Integer.bitCount(seen) > (end - first) / 2;
  }

  private static int ending(byte[] content, int end) {
    return (content[end - 2] - '0') * 10 + content[end - 1] - '0';
  }

  /** The last two digits of the codes that are known to be for tests. */
  private static boolean[] endings() {
    boolean[] endings = new boolean[100];
    for (String code : TestAssets.builtin().templates()) {
      byte[] bytes = code.getBytes(StandardCharsets.ISO_8859_1);
      endings[ending(bytes, bytes.length)] = true;
    }
    return endings;
  }
}
