package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.facts.Constant;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the parameters of methods and constructors mean, those that Lombok writes among them. */
final class Constructors {

  private static final String[] WHOLE = {"AllArgsConstructor", "Value", "Data", "Builder"};

  private final SourceContext source;

  Constructors(SourceContext source) {
    this.source = source;
  }

  /** Notes the roles of all parameters of a type's methods and constructors. */
  void note(Entry type) {
    if (!(type.value() instanceof MapValue members)) {
      return;
    }
    for (Entry entry : members.entries()) {
      if (entry.kind() == Entry.Kind.METHOD && entry.value() instanceof MapValue body) {
        note(type.key() + "." + entry.key(), names(body, Entry.Kind.PARAMETER));
      }
    }
    for (List<String> names : implied(type, members)) {
      note(type.key() + "." + type.key(), names);
    }
  }

  private void note(String method, List<String> names) {
    boolean says = false;
    Role[] roles = new Role[names.size()];
    for (int at = 0; at < roles.length; at++) {
      roles[at] = source.role(names.get(at));
      says |= roles[at] != null;
    }
    if (says) {
      source.facts().parameters().putIfAbsent(method + "/" + roles.length, roles);
    }
  }

  /** The parameters of constructors that nobody wrote: of records, and of classes with Lombok. */
  private static List<List<String>> implied(Entry type, MapValue members) {
    List<List<String>> found = new ArrayList<>(1);
    List<String> components = names(members, Entry.Kind.PARAMETER);
    if (!components.isEmpty()) {
      found.add(components);
    }
    for (String annotation : WHOLE) {
      if (Annotations.find(type.annotations(), annotation) != null) {
        found.add(fields(members, false));
        found.add(fields(members, true));
        return found;
      }
    }
    if (Annotations.find(type.annotations(), "RequiredArgsConstructor") != null
        || Annotations.find(type.annotations(), "Getter") != null) {
      found.add(fields(members, false));
    }
    return found;
  }

  private static List<String> names(MapValue members, Entry.Kind kind) {
    List<String> names = new ArrayList<>(4);
    for (Entry entry : members.entries()) {
      if (entry.kind() == kind) {
        names.add(entry.key());
      }
    }
    return names;
  }

  /** The fields of each object in their order; those in capitals belong to the class. */
  private static List<String> fields(MapValue members, boolean withValues) {
    List<String> names = new ArrayList<>(4);
    for (Entry entry : members.entries()) {
      boolean field = entry.kind() == Entry.Kind.DECLARATION && !isOfClass(entry.key());
      if (field && (withValues || CodeRecognizer.isEmpty(entry.value()))) {
        names.add(entry.key());
      }
    }
    return names;
  }

  private static boolean isOfClass(String name) {
    return name.equals("serialVersionUID")
        || name.equals("log")
        || name.equals(name.toUpperCase(Locale.ROOT));
  }

  boolean isEnumConstant(Entry field) {
    return field.value() instanceof Call call
        && call.constructs()
        && call.name().equals(field.type())
        && call.nameSpan().equals(field.keySpan())
        && !call.arguments().isEmpty();
  }

  /** The fields of an enum constant, as its constructor fills them. */
  void addConstants(Entry field, Expressions expressions, Member member) {
    Call call = (Call) field.value();
    List<String> names = parameters(field.type(), call.arguments().size());
    for (int at = 0; names != null && at < names.size(); at++) {
      List<Text> texts = expressions.texts(call.arguments().get(at), new Variables(null), member);
      if (texts.size() == 1) {
        String name = field.key() + "." + names.get(at);
        source.facts().constants().add(new Constant(field.type(), name, texts.get(0), null));
      }
    }
  }

  /**
   * The fields that a constructor with so many parameters fills, in the order of those; or null.
   */
  private List<String> parameters(String typeName, int count) {
    Entry type = source.type(typeName);
    if (type == null || !(type.value() instanceof MapValue members)) {
      return null;
    }
    for (Entry entry : members.entries()) {
      if (entry.kind() == Entry.Kind.METHOD
          && entry.key().equals(typeName)
          && entry.value() instanceof MapValue body) {
        List<String> names = names(body, Entry.Kind.PARAMETER);
        if (names.size() == count) {
          return filled(names, body);
        }
      }
    }
    for (List<String> names : implied(type, members)) {
      if (names.size() == count) {
        return names;
      }
    }
    return null;
  }

  /** {@code this.code = templateCode} tells the field behind a parameter. */
  private static List<String> filled(List<String> parameters, MapValue body) {
    List<String> fields = new ArrayList<>(parameters);
    for (Entry entry : body.entries()) {
      String value = Expressions.referenceName(entry.value());
      int at = entry.kind() == Entry.Kind.ASSIGNMENT ? parameters.indexOf(value) : -1;
      if (at >= 0 && entry.key().startsWith("this.")) {
        fields.set(at, entry.key().substring(5));
      }
    }
    return fields;
  }
}
