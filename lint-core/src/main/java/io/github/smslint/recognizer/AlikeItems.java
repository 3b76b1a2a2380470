package io.github.smslint.recognizer;

import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.reader.json.JsonTexts;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads the items of one JSON manifest that are written like others which were read as a whole
 * before, at a tenth of the time. May be used by several threads.
 */
public final class AlikeItems {

  /** A manifest with more ways of writing than that is read as a whole. */
  private static final int MOST = 16;

  private volatile ItemPattern[] patterns = {};

  /** What items say, in their order; for one thread. */
  public static final class Found {

    private final List<Template> templates = new ArrayList<>();
    private final List<TemplateCode> codes = new ArrayList<>();
    private final List<ItemPattern> patterns = new ArrayList<>(1);
    private final List<Template> different = new ArrayList<>(1);

    void add(ItemPattern pattern, Template template) {
      templates.add(template);
      if (!patterns.contains(pattern)) {
        patterns.add(pattern);
        different.add(template);
      }
    }

    void add(TemplateCode code) {
      codes.add(code);
    }

    public List<Template> templates() {
      return templates;
    }

    public List<TemplateCode> codes() {
      return codes;
    }

    /** One template of each sort; those of one sort have the same fields, all with a value. */
    public List<Template> different() {
      return different;
    }
  }

  /** Learns how the items of a file are written that is read as a whole. */
  public synchronized void learn(List<Template> templates, List<TemplateCode> codes) {
    for (Template template : templates) {
      if (patterns.length < MOST && !isKnown(template)) {
        ItemPattern pattern = ItemPattern.of(template, codeOf(template, codes));
        if (pattern != null) {
          ItemPattern[] more = Arrays.copyOf(patterns, patterns.length + 1);
          more[patterns.length] = pattern;
          patterns = more;
        }
      }
    }
  }

  private boolean isKnown(Template template) {
    if (patterns.length == 0 || template.submission() == null) {
      return false;
    }
    SourceFile file = template.content().location().file();
    int key = template.submission().fields().get(0).key().start();
    int start = file.content().lastIndexOf('{', key);
    return start >= 0 && next(file, new JsonTexts(file), start, new Found()) >= 0;
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
  public Found read(SourceFile file, int start, int end) {
    String content = file.content();
    JsonTexts texts = new JsonTexts(file);
    Found found = new Found();
    int at = skipBlanks(content, start, end);
    while (at < end) {
      at = next(file, texts, at, found);
      if (at < 0) {
        return null;
      }
      at = skipBlanks(content, at, end);
      if (at < end && content.charAt(at) != ',') {
        return null;
      }
      at = skipBlanks(content, at + 1, end);
    }
    return found;
  }

  private int next(SourceFile file, JsonTexts texts, int start, Found found) {
    for (ItemPattern pattern : patterns) {
      int end = pattern.read(file, texts, start, found);
      if (end >= 0) {
        return end;
      }
    }
    return -1;
  }

  private static int skipBlanks(String content, int start, int end) {
    int at = start;
    while (at < end && content.charAt(at) <= ' ') {
      at++;
    }
    return at;
  }
}
