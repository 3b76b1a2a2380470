package io.github.smslint.reader;

/** The line breaks of YAML scalars: how they fold, and which of them each newline stands for. */
final class YamlBreaks {

  private YamlBreaks() {}

  static int count(String text, int from, int end) {
    int count = 0;
    for (int at = Whitespace.nextBreak(text, from, end);
        at < end;
        at = Whitespace.nextBreak(text, Whitespace.afterBreak(text, at, end), end)) {
      count++;
    }
    return count;
  }

  /** One break becomes a space, of several the first is left out. */
  static void fold(DecodedText out, String text, int from, int end) {
    if (count(text, from, end) == 1) {
      out.put(' ', from, end);
    } else {
      keep(out, text, from, end, 1);
    }
  }

  /**
   * Each break becomes a newline, which stands for all up to the next; of the first {@code skipped}
   * none becomes one.
   */
  static void keep(DecodedText out, String text, int from, int end, int skipped) {
    int start = from;
    int toSkip = skipped;
    for (int at = Whitespace.nextBreak(text, from, end); at < end; ) {
      int following = Whitespace.nextBreak(text, Whitespace.afterBreak(text, at, end), end);
      if (toSkip == 0) {
        out.put('\n', start, following);
        start = following;
      } else {
        toSkip--;
      }
      at = following;
    }
  }
}
