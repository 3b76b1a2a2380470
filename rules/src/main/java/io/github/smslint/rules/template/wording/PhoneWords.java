package io.github.smslint.rules.template.wording;

import io.github.smslint.resource.TableResource;

/** The words around a number that tell whether it is one to call. */
final class PhoneWords {

  private static final int REACH = 12;

  private static final class Holder {
    private static final String[] CALL = load("call");
    private static final String[] CODE = load("code");
    private static final String[] UNIT = load("unit");
    private static final String[] SHORT = load("short");
  }

  private PhoneWords() {}

  /** Whether the nearest word before a number says that it is a code or the number of a thing. */
  static boolean isCode(String text, int start) {
    String before = before(text, start);
    return last(before, Holder.CODE) > last(before, Holder.CALL);
  }

  /** Whether the nearest word before a number says that it is one to call. */
  static boolean isCalled(String text, int start, int end) {
    String before = before(text, start);
    return last(before, Holder.CALL) > last(before, Holder.CODE) && !isQuantity(text, end);
  }

  /** Whether a unit follows a number. */
  static boolean isQuantity(String text, int end) {
    int at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
    for (String unit : Holder.UNIT) {
      if (text.startsWith(unit, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the numbers stands there that are known by three digits. */
  static boolean isShortNumber(String text, int start) {
    for (String number : Holder.SHORT) {
      if (text.startsWith(number, start)) {
        return true;
      }
    }
    return false;
  }

  /** The text of the same sentence before a number, as far as its words reach. */
  private static String before(String text, int start) {
    int from = start;
    while (from > 0 && start - from < REACH && "。！？；}\n".indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    return text.substring(from, start);
  }

  private static int last(String text, String[] words) {
    int last = -1;
    for (String word : words) {
      last = Math.max(last, text.lastIndexOf(word));
    }
    return last;
  }

  private static String[] load(String kind) {
    for (String[] row : TableResource.read(PhoneWords.class, "phone-words.tsv")) {
      if (row[0].equals(kind)) {
        return row[1].split(" ");
      }
    }
    throw new IllegalStateException("phone-words.tsv: no " + kind);
  }
}
