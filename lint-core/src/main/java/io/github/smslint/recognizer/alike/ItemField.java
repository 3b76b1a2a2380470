package io.github.smslint.recognizer.alike;

import io.github.smslint.recognizer.ValueShapes;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.vocabulary.Role;

/**
 * A field of a pattern.
 *
 * @param name the API's name of it
 * @param part behind how many of the free values it begins
 * @param key how many characters behind that value, or behind the item's begin, its key stands
 * @param fixed its value where that is not free, else null
 * @param value where the fixed value stands, told as {@code key} is
 */
record ItemField(String name, String written, int part, int key, Literal fixed, int value) {

  static final String CODE = "TemplateCode";
  static final String NAME = "TemplateName";
  static final String CONTENT = "TemplateContent";
  static final String REMARK = "Remark";

  boolean isFree() {
    return fixed == null;
  }

  /** Where the key stands, if the last free value before it ends at an offset. */
  Span keyFrom(int from) {
    return new Span(from + key, from + key + written.length());
  }

  /** The fixed value as it stands there. */
  Literal fixedFrom(SourceFile file, int from) {
    Mapping mapping = Mapping.copy(from + value, fixed.length());
    return new Literal(file, fixed.value(), mapping, fixed.notation());
  }

  /** Whether the values of a field are free: they differ from item to item. */
  static boolean isFree(String field) {
    return field.equals(CONTENT)
        || field.equals(CODE)
        || field.equals(NAME)
        || field.equals(REMARK);
  }

  /** Whether the recognizer takes a value as what its field says, as it does with all like it. */
  static boolean fits(String field, String value) {
    Role role = ValueShapes.role(value);
    if (field.equals(CODE)) {
      return role == Role.TEMPLATE_CODE;
    }
    boolean plain = role == null && !value.isBlank() && !value.contains("dysmsapi");
    boolean text = ValueShapes.holdsHan(value) && !value.stripLeading().startsWith("<");
    return plain && (text || !field.equals(CONTENT));
  }
}
