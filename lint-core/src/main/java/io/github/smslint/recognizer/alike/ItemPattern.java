package io.github.smslint.recognizer.alike;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Submission;
import io.github.smslint.project.SubmittedField;
import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.reader.json.JsonTexts;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * How an item of a JSON manifest is written, character by character but for its text, code, name
 * and remark. What else is written so is read without a tree, and gives the same template.
 */
final class ItemPattern {

  /** How many values are free at most. */
  static final int MOST_FREE = 4;

  private final Template like;
  private final TemplateCode code;
  private final List<ItemField> fields;
  private final String[] parts;
  private final byte[][] partBytes;
  private final String[] free;
  private final Set<String> given;

  /** The most UTF-16 units that each free value of an example has; null without an example. */
  private volatile int[] longest;

  ItemPattern(Template like, TemplateCode code, List<ItemField> fields, List<String> parts) {
    this.like = like;
    this.code = code;
    this.fields = fields;
    this.parts = parts.toArray(new String[0]);
    this.partBytes = new byte[parts.size()][];
    this.free = new String[parts.size()];
    this.given = like.submission().given();
    for (int part = 0; part < partBytes.length; part++) {
      partBytes[part] = parts.get(part).getBytes(StandardCharsets.UTF_8);
    }
    for (ItemField field : fields) {
      free[field.part()] = field.isFree() ? field.name() : free[field.part()];
    }
  }

  /** How many values are free. */
  int freeCount() {
    return parts.length - 1;
  }

  /**
   * Compares an item with the pattern; gives where it ends, or -1 where it is written otherwise.
   *
   * @param places is given where each free value begins and ends
   */
  int end(String content, int start, int[] places) {
    int at = start;
    for (int part = 0; part < parts.length; part++) {
      if (!content.startsWith(parts[part], at)) {
        return -1;
      }
      at += parts[part].length();
      if (part < freeCount()) {
        places[2 * part] = at;
        at = JsonTexts.end(content, at);
        places[2 * part + 1] = at;
        if (at < 0) {
          return -1;
        }
      }
    }
    return at;
  }

  /** Whether the item says no more than its text, code, name and remark. */
  private boolean isOfTextsOnly() {
    boolean usual = like.kind() == TemplateKind.NOTIFICATION || like.kind() == TemplateKind.UNKNOWN;
    return usual && like.signName() == null && (code == null || !code.testMark());
  }

  /** The names of all fields, with a mark before those without a value. */
  Set<String> given() {
    return given;
  }

  /** Takes a template that is in order as an example: others that are like it are, too. */
  synchronized void accept(Template template) {
    if (!isOfTextsOnly() || !template.content().value().contains("${")) {
      return;
    }
    int[] most = new int[freeCount()];
    for (int part = 0; part < most.length; part++) {
      int length = template.submission().text(free[part]).length();
      most[part] = longest == null ? length : Math.max(length, longest[part]);
    }
    longest = most;
  }

  boolean hasExample() {
    return longest != null;
  }

  /**
   * Where an item ends of which nothing is to be said, as one like it was found in order whose name
   * and remark are no shorter; -1 where that is not sure.
   */
  int quietEnd(byte[] bytes, int start, AlikeItems.Screen screen) {
    int at = start;
    for (int part = 0; part < parts.length; part++) {
      byte[] fixed = partBytes[part];
      int end = at + fixed.length;
      if (end > bytes.length || !Arrays.equals(bytes, at, end, fixed, 0, fixed.length)) {
        return -1;
      }
      at = end;
      if (part < freeCount()) {
        at =
            switch (free[part]) {
              case ItemField.CONTENT -> screen.quietEnd(at);
              case ItemField.CODE -> screen.quietCodeEnd(at);
              default -> QuietName.end(bytes, at, longest[part]);
            };
        if (at < 0) {
          return -1;
        }
      }
    }
    return at;
  }

  /** Makes of an item what it says; false where a value does not fit its field. */
  boolean add(ItemReading reading, int start, int[] places) {
    List<SubmittedField> all = new ArrayList<>(fields.size());
    Text content = null;
    Text itsCode = null;
    String context = null;
    for (ItemField field : fields) {
      int from = field.part() == 0 ? start : places[2 * field.part() - 1];
      Literal value =
          field.isFree()
              ? reading.text(places[2 * field.part()])
              : field.fixedFrom(reading.file(), from);
      if (value == null || (field.isFree() && !ItemField.fits(field.name(), value.value()))) {
        return false;
      }
      Text text = Text.of(value);
      all.add(new SubmittedField(field.name(), field.written(), field.keyFrom(from), text));
      switch (field.name()) {
        case ItemField.CONTENT -> content = text;
        case ItemField.CODE -> itsCode = text;
        case ItemField.NAME -> context = text.value().strip();
        default -> {}
      }
    }
    if (context == null || context.isEmpty()) {
      context = itsCode == null ? "" : itsCode.value().strip();
    }
    Submission submission = new Submission(reading.file(), like.submission().origin(), all, null);
    Template template = new Template(content, like.kind(), like.signName(), context, submission);
    reading.add(this, template, code == null ? null : code(itsCode, reading.templates().size()));
    return true;
  }

  private TemplateCode code(Text text, int number) {
    String path = code.context();
    int open = path.indexOf('[');
    String place = path.substring(0, open + 1) + number + path.substring(path.indexOf(']', open));
    return new TemplateCode(text, code.testMark(), code.deployment(), place);
  }
}
