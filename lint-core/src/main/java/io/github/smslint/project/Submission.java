package io.github.smslint.project;

import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.template.VariableAttributes;
import io.github.smslint.text.Text;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What stands beside a template's text or a signature's name, as the API takes or gives it. */
public final class Submission {

  /** What the fields were written for. */
  public enum Origin {
    /** To be submitted: an item of a manifest. */
    MANIFEST,
    /** Given by the provider. */
    EXPORT,
    /** Anything else: a table, a setting, a call's arguments. */
    OTHER
  }

  private final SourceFile file;
  private final Origin origin;
  private final List<SubmittedField> fields;
  private final VariableAttributes attributes;

  /**
   * @param attributes those of a template's variables, or null where none are told
   */
  public Submission(
      SourceFile file, Origin origin, List<SubmittedField> fields, VariableAttributes attributes) {
    this.file = file;
    this.origin = origin;
    this.fields = List.copyOf(fields);
    this.attributes = attributes;
  }

  public Origin origin() {
    return origin;
  }

  /** All fields in the order of the file. */
  public List<SubmittedField> fields() {
    return fields;
  }

  /** The first field that the API calls so, or null. */
  public SubmittedField field(String name) {
    for (SubmittedField field : fields) {
      if (name.equals(field.name())) {
        return field;
      }
    }
    return null;
  }

  /** The text of the field that the API calls so, or null where it is not there or no text. */
  public Text text(String name) {
    SubmittedField field = field(name);
    return field == null ? null : field.value();
  }

  /**
   * The names of all fields, {@code ?} for one that the API has not, {@code -} before empty ones.
   */
  public Set<String> given() {
    Set<String> names = new TreeSet<>();
    for (SubmittedField field : fields) {
      boolean given = field.value() == null || !field.value().value().isBlank();
      names.add((given ? "" : "-") + (field.name() == null ? "?" : field.name()));
    }
    return names;
  }

  /** Where a field's key stands. */
  public Location place(SubmittedField field) {
    return new Location(file, field.key());
  }

  public VariableAttributes attributes() {
    return attributes;
  }
}
