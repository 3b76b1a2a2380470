package io.github.smslint.recognizer.manifest;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.project.Submission;
import io.github.smslint.project.Submission.Origin;
import io.github.smslint.project.SubmittedField;
import io.github.smslint.source.Location;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.template.VariableAttribute;
import io.github.smslint.template.VariableAttributes;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.ApiFields;
import java.util.ArrayList;
import java.util.List;

/** Reads the fields of one item of a manifest or an export. */
final class ItemFields {

  private static final String RULE = "TemplateRule";

  /** The same in the answer of GetSmsTemplate. */
  private static final String ANSWERED_RULE = "VariableAttribute";

  private final SourceFile file;
  private final ApiFields known;

  ItemFields(SourceFile file, ApiFields known) {
    this.file = file;
    this.known = known;
  }

  Submission submission(MapValue map, Origin place) {
    List<SubmittedField> fields = new ArrayList<>(map.entries().size());
    VariableAttributes attributes = null;
    Origin origin = place;
    for (Entry entry : map.entries()) {
      String name = known.named(entry.key());
      Text text = entry.value() instanceof TextValue scalar ? scalar.text() : null;
      fields.add(new SubmittedField(name, entry.key(), entry.keySpan(), text));
      if (RULE.equals(name) || ANSWERED_RULE.equals(name)) {
        attributes = attributes(entry.value());
      }
      if (name != null && known.isAnswered(name)) {
        origin = Origin.EXPORT;
      }
    }
    return new Submission(file, origin, fields, attributes);
  }

  private VariableAttributes attributes(Value value) {
    if (value instanceof TextValue json) {
      return json.text().value().isBlank() ? null : VariableAttributes.ofJson(json.text());
    }
    return value instanceof MapValue map ? attributes(map) : null;
  }

  private VariableAttributes attributes(MapValue map) {
    List<VariableAttribute> all = new ArrayList<>(map.entries().size());
    boolean readable = true;
    for (Entry entry : map.entries()) {
      if (entry.value() instanceof TextValue attribute) {
        all.add(new VariableAttribute(text(entry.key(), entry.keySpan()), attribute.text()));
      } else {
        readable = false;
      }
    }
    return new VariableAttributes(new Location(file, map.span()), readable, all);
  }

  /** A key is put into its place as a whole or not at all. */
  private Text text(String key, Span span) {
    boolean asWritten =
        file.content().startsWith(key, span.start()) && key.length() == span.length();
    Mapping mapping =
        new Mapping.Builder(span.start()).escape(key.length(), span.start(), span.length()).build();
    return Text.of(new Literal(file, key, mapping, asWritten ? Notation.PLAIN : Notation.FIXED));
  }
}
