package io.github.smslint.recognizer.alike;

import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.reader.json.JsonWindow;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the items of one JSON manifest that are written like others which were read as a whole
 * before, at a tenth of the time. May be used by several threads.
 */
public final class AlikeItems {

  /** A manifest with more ways of writing than that is read as a whole. */
  private static final int MOST = 16;

  /** So many items that no pattern can tell show that more learning is in vain. */
  private static final int MOST_FAILURES = 64;

  /** Tells of which items of a window the rules have nothing to say. */
  public interface Screen {

    /** Where a text ends of which they say nothing, or -1; see {@code TemplateScreen}. */
    int quietEnd(int start);

    /** The same of a template's code. */
    int quietCodeEnd(int start);
  }

  private volatile ItemPattern[] patterns = {};
  private volatile int failures;

  /** Learns how the items of a file are written that is read as a whole. */
  public void learn(List<Template> templates, List<TemplateCode> codes) {
    for (Template template : templates) {
      if (patterns.length == MOST || failures >= MOST_FAILURES) {
        return;
      }
      learn(template, codes);
    }
  }

  private synchronized void learn(Template template, List<TemplateCode> codes) {
    if (isKnown(template)) {
      return;
    }
    ItemPattern pattern = ItemLearning.patternOf(template, codeOf(template, codes));
    if (pattern == null) {
      failures++;
    } else if (patterns.length < MOST) {
      ItemPattern[] more = Arrays.copyOf(patterns, patterns.length + 1);
      more[patterns.length] = pattern;
      patterns = more;
    }
  }

  /**
   * Leaves out of a window the items that are surely in order; null where nothing can be left out.
   * Rules judge an item by the fields of its neighbours, which therefore have to be the same.
   */
  public QuietItems quiet(JsonWindow window, Screen screen) {
    ItemPattern[] known = patterns;
    boolean tried = false;
    for (ItemPattern pattern : known) {
      tried |= pattern.hasExample();
      if (!pattern.given().equals(known[0].given())) {
        return null;
      }
    }
    return tried ? new QuietItems(window, known, screen) : null;
  }

  private boolean isKnown(Template template) {
    if (patterns.length == 0 || template.submission() == null) {
      return false;
    }
    SourceFile file = template.content().location().file();
    int key = template.submission().fields().get(0).key().start();
    int start = file.content().lastIndexOf('{', key);
    return start >= 0 && new ItemReading(file, patterns).next(start) >= 0;
  }

  /** The code that stands in the same item, if it is there and means one thing only. */
  private static TemplateCode codeOf(Template template, List<TemplateCode> codes) {
    if (template.submission() == null || template.submission().text("TemplateCode") == null) {
      return null;
    }
    Span place = template.submission().text("TemplateCode").location().span();
    TemplateCode found = null;
    for (TemplateCode code : codes) {
      if (code.code().location().span().equals(place)) {
        if (found != null) {
          return null;
        }
        found = code;
      }
    }
    return found;
  }

  /**
   * What the items of a list say; null where one of them is written like none that is known.
   *
   * @param start where the items begin, in UTF-16 units of the file
   * @param end where the list ends
   */
  public ItemReading read(SourceFile file, int start, int end) {
    String content = file.content();
    ItemReading reading = new ItemReading(file, patterns);
    int at = skipBlanks(content, start, end);
    while (at < end) {
      at = reading.next(at);
      if (at < 0) {
        return null;
      }
      at = skipBlanks(content, at, end);
      if (at < end && content.charAt(at) != ',') {
        return null;
      }
      at = skipBlanks(content, at + 1, end);
    }
    return reading;
  }

  private static int skipBlanks(String content, int start, int end) {
    int at = start;
    while (at < end && content.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
