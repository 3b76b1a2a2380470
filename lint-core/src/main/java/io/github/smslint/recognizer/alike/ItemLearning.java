package io.github.smslint.recognizer.alike;

import io.github.smslint.project.Submission;
import io.github.smslint.project.SubmittedField;
import io.github.smslint.project.Template;
import io.github.smslint.project.TemplateCode;
import io.github.smslint.source.SourceFile;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.List;

/** Cuts an item that was read as a whole into what is fixed and what is free. */
final class ItemLearning {

  private final Template template;
  private final TemplateCode code;
  private final SourceFile file;
  private final List<ItemField> fields = new ArrayList<>();
  private final List<String> parts = new ArrayList<>();
  private int from;
  private int end;

  private ItemLearning(Template template, TemplateCode code) {
    this.template = template;
    this.code = code;
    this.file = template.content().location().file();
  }

  /**
   * How a template's item is written; null where it says more than a pattern can tell.
   *
   * @param code the template's code where the file gives it, else null
   */
  static ItemPattern patternOf(Template template, TemplateCode code) {
    Submission submission = template.submission();
    boolean usual =
        submission != null && submission.attributes() == null && !submission.fields().isEmpty();
    return usual ? new ItemLearning(template, code).pattern() : null;
  }

  private ItemPattern pattern() {
    List<SubmittedField> all = template.submission().fields();
    int start = file.content().lastIndexOf('{', all.get(0).key().start());
    from = start;
    end = start;
    for (SubmittedField field : all) {
      if (start < 0 || !add(field)) {
        return null;
      }
    }
    int close = file.content().indexOf('}', end);
    parts.add(file.content().substring(from, close + 1));
    ItemPattern pattern = new ItemPattern(template, code, fields, parts);
    return gives(pattern, start) ? pattern : null;
  }

  /** Cuts at a field's value where that is free; false where the value is of an unusual kind. */
  private boolean add(SubmittedField field) {
    Literal value = literal(field.value());
    if (value == null || !isAlone(field)) {
      return false;
    }
    boolean free = ItemField.isFree(field.name()) && !value.value().isBlank();
    if (free && !ItemField.fits(field.name(), value.value())) {
      return false;
    }
    int at = value.mapping().source().start();
    int key = field.key().start() - from;
    fields.add(
        new ItemField(
            field.name(), field.written(), parts.size(), key, free ? null : value, at - from));
    end = value.mapping().source().end();
    if (free) {
      parts.add(file.content().substring(from, at));
      from = end;
    }
    return true;
  }

  /** Whether a field is one of the API, written as it is and not there twice. */
  private boolean isAlone(SubmittedField field) {
    return field.name() != null
        && template.submission().field(field.name()) == field
        && field.key().length() == field.written().length();
  }

  /** A value that stands in the file as one piece, character by character; else null. */
  private static Literal literal(Text value) {
    boolean one = value != null && value.pieces().size() == 1;
    if (!one || !(value.pieces().get(0) instanceof Literal literal)) {
      return null;
    }
    return literal.mapping().source().length() == literal.length() ? literal : null;
  }

  /** Whether the pattern reads its own item as what it is. */
  private boolean gives(ItemPattern pattern, int start) {
    ItemReading reading = new ItemReading(file, new ItemPattern[] {pattern});
    if (reading.next(start) < 0) {
      return false;
    }
    Template read = reading.templates().get(0);
    boolean coded =
        code == null
            ? template.submission().field(ItemField.CODE) == null
            : code.context().indexOf(']') > code.context().indexOf('[');
    return coded
        && read.context().equals(template.context())
        && read.content().location().equals(template.content().location());
  }
}
