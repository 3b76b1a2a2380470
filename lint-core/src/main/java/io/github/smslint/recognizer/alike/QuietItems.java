package io.github.smslint.recognizer.alike;

import io.github.smslint.reader.json.JsonWindow;
import io.github.smslint.reader.json.Utf8Units;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Leaves out of a window of a manifest the items of which nothing is to be said, with the lines in
 * which they stand; for one thread.
 */
public final class QuietItems {

  /** The head of a manifest and a few items. */
  private static final int USUALLY_KEPT = 2048;

  private final JsonWindow window;
  private final byte[] bytes;
  private final int limit;
  private final ItemPattern[] patterns;
  private final AlikeItems.Screen screen;
  private final ByteArrayOutputStream kept = new ByteArrayOutputStream(USUALLY_KEPT);
  private final List<JsonWindow.Gap> gaps = new ArrayList<>(4);
  private int keptUnits;
  private int gapStart;
  private int gapUnits;
  private int gapLines;
  private int passed;

  QuietItems(JsonWindow window, ItemPattern[] patterns, AlikeItems.Screen screen) {
    this.window = window;
    this.bytes = window.bytes();
    this.limit = window.length() - window.closeLength();
    this.patterns = patterns;
    this.screen = screen;
    this.gapStart = window.head();
    this.gapUnits = first().units();
    this.gapLines = first().lines();
    readLines();
    kept.write(bytes, limit, window.closeLength());
  }

  /** How many items are left out. */
  public int passed() {
    return passed;
  }

  /** The names of the fields of each item that is left out. */
  public Set<String> given() {
    return patterns[0].given();
  }

  /** The window with what is not left out; null where nothing remains. */
  public JsonWindow rest() {
    if (gaps.isEmpty()) {
      return null;
    }
    byte[] document = kept.toByteArray();
    return new JsonWindow(
        document,
        document.length,
        window.head(),
        window.closeLength(),
        keptUnits,
        List.copyOf(gaps));
  }

  private JsonWindow.Gap first() {
    return window.gaps().get(0);
  }

  /** Items that share a line are left out or kept together; where a comma is missing, kept. */
  private void readLines() {
    int at = window.head();
    int start = at;
    int items = 0;
    boolean quiet = true;
    boolean comma = true;
    while (at < limit) {
      at = skip(at, true);
      if (at < limit && bytes[at] == '{') {
        int end = quietEnd(at);
        quiet &= end >= 0 && comma;
        items++;
        at = end >= 0 ? end : itemEnd(at);
      } else if (at < limit) {
        quiet = false;
        at++;
      }
      at = skip(at, false);
      comma = at < limit && bytes[at] == ',';
      at = skip(comma ? at + 1 : at, false);
      boolean last = skip(at, true) == limit;
      if (last || (comma && bytes[at] == '\n')) {
        at = last ? limit : at + 1;
        finish(start, at, items, quiet);
        start = at;
        items = 0;
        quiet = true;
      }
    }
  }

  private void finish(int start, int end, int items, boolean quiet) {
    if (quiet) {
      passed += items;
      return;
    }
    if (gaps.isEmpty() || gapStart < start) {
      long passedOver = Utf8Units.count(bytes, gapStart, start);
      gapUnits += (int) passedOver;
      gapLines += (int) (passedOver >> Integer.SIZE);
      if (gaps.isEmpty()) {
        kept.write(bytes, 0, window.head());
      }
      gaps.add(new JsonWindow.Gap(keptUnits, gapUnits, gapLines, first().items() + passed));
    }
    kept.write(bytes, start, end - start);
    keptUnits += (int) Utf8Units.count(bytes, start, end);
    gapStart = end;
  }

  private int quietEnd(int start) {
    for (ItemPattern pattern : patterns) {
      int end = pattern.hasExample() ? pattern.quietEnd(bytes, start, screen) : -1;
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  /** Where an object ends; windows hold whole ones only. */
  private int itemEnd(int start) {
    int depth = 0;
    boolean text = false;
    for (int at = start; at < limit; at++) {
      byte unit = bytes[at];
      if (text) {
        text = unit != '"';
        at += unit == '\\' ? 1 : 0;
      } else if (unit == '"') {
        text = true;
      } else if (unit == '{' || unit == '[') {
        depth++;
      } else if (unit == '}' || unit == ']') {
        depth--;
        if (depth == 0) {
          return at + 1;
        }
      }
    }
    return limit;
  }

  private int skip(int start, boolean lines) {
    int at = start;
    while (at < limit && bytes[at] >= 0 && bytes[at] <= ' ' && (lines || bytes[at] != '\n')) {
      at++;
    }
    return at;
  }
}
