package io.github.smslint.rules.config;

/** Reads the date that an API version is, however it is written. */
final class VersionDate {

  private static final String SDK = "dysmsapi";
  private static final String SEPARATORS = "-_/.–—－";
  private static final int COMPACT = 8;

  private VersionDate() {}

  /**
   * The date as the provider writes it ({@code 2017-05-25}), or null where a value is no date of
   * this century; understands the names of SDK packages ({@code com.aliyun.dysmsapi20170525} and
   * {@code com.aliyuncs.dysmsapi.model.v20170525}).
   */
  static String of(String value) {
    int sdk = value.lastIndexOf(SDK);
    return sdk < 0 ? fromDate(value.strip()) : fromPackage(value, sdk + SDK.length());
  }

  private static String fromPackage(String name, int after) {
    int start = after;
    while (start < name.length()) {
      int end = start;
      while (end < name.length() && Character.isDigit(name.charAt(end))) {
        end++;
      }
      if (end - start == COMPACT) {
        return fromDate(name.substring(start, end));
      }
      start = end + 1;
    }
    return null;
  }

  private static String fromDate(String date) {
    int[] numbers = new int[3];
    int[] lengths = new int[3];
    int group = 0;
    for (int at = 0; at < date.length(); at++) {
      int digit = Character.digit(date.charAt(at), 10);
      if (digit >= 0 && lengths[group] < COMPACT) {
        numbers[group] = numbers[group] * 10 + digit;
        lengths[group]++;
      } else if (SEPARATORS.indexOf(date.charAt(at)) >= 0 && group < 2) {
        group++;
      } else {
        return null;
      }
    }
    if (group == 0 && lengths[0] == COMPACT) {
      return written(numbers[0] / 10_000, numbers[0] / 100 % 100, numbers[0] % 100);
    }
    boolean parted = lengths[0] == 4 && isShort(lengths[1]) && isShort(lengths[2]);
    boolean parses = parted && numbers[0] >= 2000 && numbers[0] < 2100;
    return parses ? joined(numbers[0], numbers[1], numbers[2]) : null;
  }

  private static boolean isShort(int length) {
    return length == 1 || length == 2;
  }

  private static String written(int year, int month, int day) {
    boolean thisCentury = year >= 2000 && year < 2100;
    if (!thisCentury || month < 1 || month > 12 || day < 1 || day > 31) {
      return null;
    }
    return joined(year, month, day);
  }

  /** A day that no calendar has is a slip of the keys and no less wrong as a version. */
  private static String joined(int year, int month, int day) {
    return year + "-" + twoDigits(month) + "-" + twoDigits(day);
  }

  private static String twoDigits(int number) {
    return number < 10 ? "0" + number : Integer.toString(number);
  }
}
