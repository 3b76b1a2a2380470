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

  /** What the rules say of items; for one thread. */
  public interface Judge {

    /** Whether the rules say nothing of a template. */
    boolean isCalm(Template template);

    /** Where a text ends of which they say nothing, or -1; see {@code TemplateScreen}. */
    int quietEnd(byte[] content, int start);

    /** The same of a template's code. */
    int quietCodeEnd(byte[] content, int start);
  }

  private volatile ItemPattern[] patterns = {};

  /** Learns how the items of a file are written that is read as a whole. */
  public synchronized void learn(List<Template> templates, List<TemplateCode> codes) {
    for (Template template : templates) {
      if (patterns.length < MOST && !isKnown(template)) {
        ItemPattern pattern = ItemLearning.patternOf(template, codeOf(template, codes));
        if (pattern != null) {
          ItemPattern[] more = Arrays.copyOf(patterns, patterns.length + 1);
          more[patterns.length] = pattern;
          patterns = more;
        }
      }
    }
  }

  /**
   * Leaves out of a window the items that are surely in order; null where nothing can be left out.
   * Rules judge an item by the fields of its neighbours, which therefore have to be the same.
   */
  public QuietItems quiet(JsonWindow window, Judge judge) {
    ItemPattern[] known = patterns;
    boolean tried = false;
    for (ItemPattern pattern : known) {
      tried |= pattern.isTried();
      if (!pattern.given().equals(known[0].given())) {
        return null;
      }
    }
    return tried ? new QuietItems(window, known, judge) : null;
  }

  private boolean isKnown(Template template) {
    if (patterns.length == 0 || template.submission() == null) {
      return false;
    }
    SourceFile file = template.content().location().file();
    int key = template.submission().fields().get(0).key().start();
    int start = file.content().lastIndexOf('{', key);
    return start >= 0 && new ItemReading(file, patterns, null).next(start) >= 0;
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
   * @param judge what the rules say of templates
   */
  public ItemReading read(SourceFile file, int start, int end, Judge judge) {
    String content = file.content();
    ItemReading reading = new ItemReading(file, patterns, judge);
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
