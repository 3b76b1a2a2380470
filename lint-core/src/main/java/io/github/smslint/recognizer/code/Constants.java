package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.Constant;
import io.github.smslint.text.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects the fields of types with their first values, for whoever refers to them. */
final class Constants {

  private static final int DEEPEST = 10;

  private final SourceContext source;
  private final Expressions expressions;
  private final Injections injections;
  private final Constructors constructors;
  private final Set<String> bound = new HashSet<>();

  Constants(SourceContext source) {
    this.source = source;
    this.expressions = new Expressions(source);
    this.injections = new Injections(source);
    this.constructors = new Constructors(source);
    for (Entry type : source.types()) {
      constructors.note(type);
    }
  }

  /**
   * Notes that the file declares a type.
   *
   * @param outer the type around it, or null
   */
  void note(Entry type, String outer) {
    source.facts().types().add(type.key());
    List<String> scopes = new ArrayList<>(2);
    for (String above : type.type().split(",")) {
      if (!above.isEmpty()) {
        scopes.add(SourceContext.simpleName(above));
      }
    }
    if (outer != null) {
      scopes.add(outer);
    }
    scopes.addAll(source.starTypes());
    if (!scopes.isEmpty()) {
      source.facts().scopes().put(type.key(), scopes);
    }
  }

  void read(Entry type, MapValue members, Member member) {
    if (bound.contains(type.key())) {
      return;
    }
    Call binding = Annotations.find(type.annotations(), "ConfigurationProperties");
    if (binding == null) {
      readFields(members, member, member.type(), "", null, 0);
    } else {
      Text prefix = prefix(binding, member);
      String key = prefix == null ? null : prefix.value();
      readFields(members, member, member.type(), "", key, 0);
    }
  }

  /** The prefix is often a constant of the class itself. */
  private Text prefix(Call binding, Member member) {
    Value value = Annotations.value(binding, "prefix", "value");
    List<Text> texts =
        value == null ? List.of() : expressions.texts(value, new Variables(null), member);
    if (texts.size() == 1 && !texts.get(0).isComplete()) {
      Text known = source.fieldText(SourceContext.simpleName(Expressions.referenceName(value)));
      return known != null && known.isComplete() ? known : null;
    }
    return texts.size() == 1 ? texts.get(0) : null;
  }

  /**
   * Reads the fields of a type.
   *
   * @param owner the type by which the values are found
   * @param way the fields of it that lead here, each with a dot behind it
   * @param prefix the configuration key that fills the type, or null
   */
  private void readFields(
      MapValue members, Member member, String owner, String way, String prefix, int depth) {
    for (Entry entry : members.entries()) {
      if (entry.kind() == Entry.Kind.DECLARATION || entry.kind() == Entry.Kind.PARAMETER) {
        readField(entry, member, owner, way, prefix);
        Entry inner = prefix == null ? null : source.type(entry.type());
        if (inner != null && depth < DEEPEST && inner.value() instanceof MapValue innerMembers) {
          bound.add(inner.key());
          String key = prefix + "." + entry.key();
          String innerWay = way + entry.key() + ".";
          Member of = Member.ofType(inner.key(), innerMembers, member.profiles());
          readFields(innerMembers, of, owner, innerWay, key, depth + 1);
          readFields(innerMembers, of, inner.key(), "", key, DEEPEST);
        }
      }
    }
  }

  private void readField(Entry field, Member member, String owner, String way, String prefix) {
    if (constructors.isEnumConstant(field)) {
      constructors.addConstants(field, expressions, member);
      return;
    }
    Text value = null;
    String key = prefix == null ? null : prefix + "." + field.key();
    if (!CodeRecognizer.isEmpty(field.value())) {
      List<Text> texts = expressions.texts(field.value(), new Variables(null), member);
      value = texts.size() == 1 ? texts.get(0) : null;
    }
    Text injected = injections.injected(field.annotations(), member);
    if (injected != null) {
      value = injected;
    }
    Call otherwise = Annotations.find(field.annotations(), "DefaultValue");
    if (otherwise != null && value == null) {
      value = Annotations.text(otherwise, "value");
    }
    if (value != null || key != null) {
      source.facts().constants().add(new Constant(owner, way + field.key(), value, key));
    }
  }
}
