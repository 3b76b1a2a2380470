package io.github.smslint.recognizer;

import io.github.smslint.config.TemplateKind;
import io.github.smslint.project.Submission;
import io.github.smslint.project.SubmittedField;
import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.reader.json.JsonTexts;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
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

  private static final String CODE = "TemplateCode";
  private static final String NAME = "TemplateName";
  private static final String CONTENT = "TemplateContent";
  private static final String REMARK = "Remark";

  /** How many values are free at most. */
  static final int MOST_FREE = 4;

  /**
   * A field of the item.
   *
   * @param name the API's name of it
   * @param part behind how many of the free values it begins
   * @param key how many characters behind that value, or behind the item's begin, its key stands
   * @param fixed its value where that is not free, else null
   * @param value where the fixed value stands, told as {@code key} is
   */
  private record Field(String name, String written, int part, int key, Literal fixed, int value) {

    Literal fixedAt(SourceFile file, int from) {
      Mapping mapping = Mapping.copy(from + value, fixed.length());
      return new Literal(file, fixed.value(), mapping, fixed.notation());
    }
  }

  private final Template like;
  private final TemplateCode code;
  private final List<Field> fields;
  private final String[] parts;
  private final byte[][] partBytes;
  private final String[] free;
  private volatile int[] longest;

  private ItemPattern(Template like, TemplateCode code, List<Field> fields, String[] parts) {
    this.like = like;
    this.code = code;
    this.fields = fields;
    this.parts = parts;
    this.partBytes = new byte[parts.length][];
    this.free = new String[parts.length];
    for (int part = 0; part < parts.length; part++) {
      partBytes[part] = parts[part].getBytes(StandardCharsets.UTF_8);
    }
    for (Field field : fields) {
      free[field.part()] = field.fixed() == null ? field.name() : free[field.part()];
    }
  }

  /**
   * How a template's item is written; null where it says more than such a pattern can tell.
   *
   * @param code the template's code where the file gives it, else null
   */
  static ItemPattern of(Template template, TemplateCode code) {
    Submission submission = template.submission();
    if (submission == null || submission.attributes() != null || submission.fields().isEmpty()) {
      return null;
    }
    String content = template.content().location().file().content();
    List<Field> fields = new ArrayList<>();
    List<String> parts = new ArrayList<>();
    int start = content.lastIndexOf('{', submission.fields().get(0).key().start());
    int from = start;
    int end = start;
    for (SubmittedField field : submission.fields()) {
      Literal value = literal(field.value());
      if (value == null || !isAlone(field, submission)) {
        return null;
      }
      boolean free = isFree(field.name()) && fits(field.name(), value.value());
      int at = value.mapping().source().start();
      fields.add(
          new Field(
              field.name(),
              field.written(),
              parts.size(),
              field.key().start() - from,
              free ? null : value,
              at - from));
      end = value.mapping().source().end();
      if (free) {
        parts.add(content.substring(from, at));
        from = end;
      }
    }
    int close = content.indexOf('}', end);
    parts.add(content.substring(from, close + 1));
    ItemPattern pattern = new ItemPattern(template, code, fields, parts.toArray(new String[0]));
    return start >= 0 && pattern.gives(template, code, start) ? pattern : null;
  }

  /** Whether a field is one of the API, written as it is and not there twice. */
  private static boolean isAlone(SubmittedField field, Submission submission) {
    return field.name() != null
        && submission.field(field.name()) == field
        && field.key().length() == field.written().length();
  }

  /** A value that stands in the file as one piece, character by character. */
  private static Literal literal(Text value) {
    boolean one = value != null && value.pieces().size() == 1;
    if (!one || !(value.pieces().get(0) instanceof Literal literal)) {
      return null;
    }
    int written = literal.mapping().source().length();
    return written == literal.length() ? literal : null;
  }

  private static boolean isFree(String field) {
    return field.equals(CONTENT)
        || field.equals(CODE)
        || field.equals(NAME)
        || field.equals(REMARK);
  }

  /** Whether the recognizer takes a value as what its field says, as it does with all like it. */
  private static boolean fits(String field, String value) {
    Role role = ValueShapes.role(value);
    if (field.equals(CODE)) {
      return role == Role.TEMPLATE_CODE;
    }
    boolean plain = role == null && !value.isBlank() && !value.contains("dysmsapi");
    return plain
        && (!field.equals(CONTENT)
            || ValueShapes.holdsHan(value) && !value.stripLeading().startsWith("<"));
  }

  /** Whether the pattern reads its own item as what it is. */
  private boolean gives(Template template, TemplateCode itsCode, int start) {
    SourceFile file = template.content().location().file();
    ItemReading reading = new ItemReading(file, new ItemPattern[] {this}, null);
    if (reading.next(start) < 0) {
      return false;
    }
    Template read = reading.templates().get(0);
    boolean coded =
        itsCode == null
            ? template.submission().field(CODE) == null
            : itsCode.context().indexOf(']') > itsCode.context().indexOf('[');
    return coded
        && read.context().equals(template.context())
        && read.content().location().equals(template.content().location());
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
    return like.submission().given();
  }

  /**
   * Takes note of an item that is in order.
   *
   * @param lengths the lengths of its free values, in UTF-16 units
   */
  synchronized void isInOrder(int[] lengths) {
    if (!isOfTextsOnly()) {
      return;
    }
    int[] most = lengths.clone();
    for (int at = 0; longest != null && at < most.length; at++) {
      most[at] = Math.max(most[at], longest[at]);
    }
    longest = most;
  }

  boolean isTried() {
    return longest != null;
  }

  /**
   * Where an item ends of which nothing is to be said, as one like it was found in order whose name
   * and remark are no shorter; -1 where that is not sure.
   */
  int quietEnd(byte[] bytes, int start, AlikeItems.Judge judge) {
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
              case CONTENT -> judge.quietEnd(bytes, at);
              case CODE -> judge.quietCodeEnd(bytes, at);
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
    for (Field field : fields) {
      int from = field.part() == 0 ? start : places[2 * field.part() - 1];
      boolean free = field.fixed() == null;
      Literal value =
          free ? reading.text(places[2 * field.part()]) : field.fixedAt(reading.file(), from);
      if (value == null || (free && !fits(field.name(), value.value()))) {
        return false;
      }
      Text text = Text.of(value);
      Span key = new Span(from + field.key(), from + field.key() + field.written().length());
      all.add(new SubmittedField(field.name(), field.written(), key, text));
      switch (field.name()) {
        case CONTENT -> content = text;
        case CODE -> itsCode = text;
        case NAME -> context = text.value().strip();
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
