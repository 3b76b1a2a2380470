package io.github.smslint.rules.config;

import io.github.smslint.document.Format;
import io.github.smslint.project.Fact;
import io.github.smslint.reader.Readers;
import java.util.Locale;

/** How long a setting may wait, in the units in which it may have been meant. */
final class Wait {

  /** Milliseconds that a call ought to wait at least. */
  static final int SHORTEST = 1_000;

  /** Milliseconds that a call ought to wait at most. */
  static final int LONGEST = 60_000;

  private final long shortest;
  private final long longest;

  /** What is wrong with a setting. */
  enum Fault {
    SHORT,
    LONG,
    /** Too short in milliseconds and too long in seconds. */
    EITHER
  }

  /**
   * @param shortest milliseconds that are accepted at least
   * @param longest milliseconds that are accepted at most
   */
  Wait(int shortest, int longest) {
    this.shortest = shortest;
    this.longest = longest;
  }

  /** The milliseconds that a fault passes. */
  String limit(Fault fault) {
    return Long.toString(fault == Fault.LONG ? longest : shortest);
  }

  /**
   * What is wrong with the time that a fact sets, or null where nothing is or its unit is open and
   * decides. Nothing is said of 0, which means the default or no limit.
   */
  Fault fault(Fact fact) {
    String value = fact.value().value().strip().toLowerCase(Locale.ROOT);
    int end = digits(value);
    if (end == 0 || end > 12) {
      return null;
    }
    long number = Long.parseLong(value.substring(0, end).replace("_", ""));
    if (number == 0) {
      return null;
    }
    long unit = unit(value.substring(end).strip());
    unit = unit == 0 ? unitOfName(fact) : unit;
    if (unit < 0) {
      return null;
    }
    return unit > 0 ? fault(number * unit) : inEitherUnit(number);
  }

  private Fault fault(long milliseconds) {
    return milliseconds < shortest ? Fault.SHORT : milliseconds > longest ? Fault.LONG : null;
  }

  private Fault inEitherUnit(long number) {
    Fault asMilliseconds = fault(number);
    Fault asSeconds = fault(number * 1_000);
    if (asMilliseconds == null || asSeconds == null) {
      return null;
    }
    return asMilliseconds == asSeconds ? asMilliseconds : Fault.EITHER;
  }

  private static int digits(String value) {
    int end = 0;
    while (end < value.length()
        && ((value.charAt(end) >= '0' && value.charAt(end) <= '9')
            || (end > 0 && value.charAt(end) == '_'))) {
      end++;
    }
    return end;
  }

  /** Milliseconds in a written unit; 0 where none is written, below 0 for one that is not known. */
  private static long unit(String written) {
    switch (written) {
      case "":
      case "l":
        return 0;
      case "ms":
        return 1;
      case "s":
        return 1_000;
      case "m":
        return 60_000;
      default:
        return -1;
    }
  }

  /** The SDKs for the JVM take milliseconds; elsewhere only a name that holds its unit tells. */
  private static long unitOfName(Fact fact) {
    Format format = Readers.formatOf(fact.value().location().file().name());
    if (format != null && format.isSource()) {
      return format == Format.JAVA || format == Format.KOTLIN || format == Format.GROOVY ? 1 : 0;
    }
    String name = fact.context().toLowerCase(Locale.ROOT);
    if (name.endsWith("ms") || name.endsWith("millis")) {
      return 1;
    }
    return name.endsWith("seconds") ? 1_000 : 0;
  }
}
