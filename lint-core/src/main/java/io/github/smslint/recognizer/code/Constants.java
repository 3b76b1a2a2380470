package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.facts.Constant;
import io.github.smslint.text.Text;
import java.util.List;

/** Collects the fields of types with their first values, for whoever refers to them. */
final class Constants {

  private final SourceContext source;
  private final Expressions expressions;

  Constants(SourceContext source) {
    this.source = source;
    this.expressions = new Expressions(source);
  }

  /** Notes that the file declares a type. */
  void note(String type) {
    source.facts().types().add(type);
  }

  void read(Entry type, MapValue members, Member member) {
    Call binding = Annotations.find(type.annotations(), "ConfigurationProperties");
    Text prefix = binding == null ? null : Annotations.text(binding, "prefix", "value");
    for (Entry entry : members.entries()) {
      if (entry.kind() == Entry.Kind.DECLARATION || entry.kind() == Entry.Kind.PARAMETER) {
        readField(entry, member, prefix);
      }
    }
  }

  private void readField(Entry field, Member member, Text prefix) {
    Text value = null;
    String key = prefix == null ? null : prefix.value() + "." + field.key();
    if (!CodeRecognizer.isEmpty(field.value())) {
      List<Text> texts = expressions.texts(field.value(), new Variables(null), member);
      value = texts.size() == 1 ? texts.get(0) : null;
    }
    Call injected = Annotations.find(field.annotations(), "Value");
    Text reference = injected == null ? null : Annotations.text(injected, "value");
    if (reference != null && isReference(reference.value())) {
      String inside = reference.value();
      int colon = inside.indexOf(':');
      key = inside.substring(2, colon < 0 ? inside.length() - 1 : colon);
      value = colon < 0 ? null : reference.slice(colon + 1, inside.length() - 1);
    }
    if (value != null || key != null) {
      source.facts().constants().add(new Constant(member.type(), field.key(), value, key));
    }
  }

  /** One plain {@code ${key}} or {@code ${key:default}} and nothing else. */
  private static boolean isReference(String text) {
    return text.startsWith("${")
        && text.endsWith("}")
        && text.indexOf("${", 2) < 0
        && text.indexOf('}') == text.length() - 1;
  }
}
