package io.github.smslint.recognizer.alike;

import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.reader.json.JsonTexts;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import java.util.ArrayList;
import java.util.List;

/** Reads the items of one file by patterns; for one thread. */
public final class ItemReading {

  private final SourceFile file;
  private final String content;
  private final JsonTexts texts;
  private final ItemPattern[] patterns;
  private final boolean[] met;
  private final int[] places = new int[2 * ItemPattern.MOST_FREE];
  private final List<Template> templates = new ArrayList<>();
  private final List<TemplateCode> codes = new ArrayList<>();
  private final List<ItemPattern> patternOf = new ArrayList<>();
  private final List<Template> different = new ArrayList<>(1);
  private int current;

  ItemReading(SourceFile file, ItemPattern[] patterns) {
    this.file = file;
    this.content = file.content();
    this.texts = new JsonTexts(file);
    this.patterns = patterns;
    this.met = new boolean[patterns.length];
  }

  /** The templates, in the order of the file. */
  public List<Template> templates() {
    return templates;
  }

  /** The codes of these templates. */
  public List<TemplateCode> codes() {
    return codes;
  }

  /** One template of each sort; those of one sort have the same fields, all with a value. */
  public List<Template> different() {
    return different;
  }

  /** Takes the template of that index as an example of what is in order. */
  public void accept(int index) {
    patternOf.get(index).accept(templates.get(index));
  }

  SourceFile file() {
    return file;
  }

  /** The string behind a quote, or null where it is none. */
  Literal text(int start) {
    return texts.from(start);
  }

  /** Reads the item at an offset; gives where it ends, or -1 where it is written like none. */
  int next(int start) {
    for (current = 0; current < patterns.length; current++) {
      ItemPattern pattern = patterns[current];
      int end = pattern.end(content, start, places);
      if (end >= 0) {
        if (pattern.add(this, start, places)) {
          return end;
        }
      }
    }
    return -1;
  }

  void add(ItemPattern pattern, Template template, TemplateCode code) {
    templates.add(template);
    patternOf.add(pattern);
    if (code != null) {
      codes.add(code);
    }
    if (!met[current]) {
      met[current] = true;
      different.add(template);
    }
  }
}
