package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.CodeObject;
import io.github.smslint.facts.Sighting;
import io.github.smslint.project.Fact;
import io.github.smslint.recognizer.ValueShapes;
import io.github.smslint.source.Span;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns names with texts into facts, and gives them to the objects that are told them. */
final class Telling {

  private final SourceContext source;
  private final Expressions expressions;
  private final CallShapes shapes = CallShapes.builtin();
  private final Map<String, Map<String, Role[]>> parameters = new HashMap<>();

  Telling(SourceContext source, Expressions expressions) {
    this.source = source;
    this.expressions = expressions;
  }

  /** Tells an object something under a name, as a setter or a field assignment does. */
  boolean tell(CodeObject object, String name, Value value, Variables variables, Member member) {
    Role role = source.role(name);
    return role != null && tell(object, role, value, variables, member);
  }

  /** Tells an object each argument of a call whose positions are known. */
  void tellPositions(
      CodeObject object, Role[] roles, Call call, Variables variables, Member member) {
    for (int at = 0; at < roles.length; at++) {
      if (roles[at] != null) {
        tell(object, roles[at], call.arguments().get(at), variables, member);
      }
    }
  }

  /** Notes a signature, template code or template that is written under a name. */
  void sight(String name, List<Text> texts, Member member) {
    for (Text text : texts) {
      sight(text, source.role(name), member);
    }
  }

  /** Notes what the items of an array say by themselves. */
  void sightItems(Value value, Member member) {
    if (value instanceof ListValue list) {
      for (Value item : list.items()) {
        sightLiteral(item, null, member);
      }
    }
  }

  /**
   * Notes what the arguments of a call say, by the names of the parameters where they are known.
   */
  void sightArguments(Call call, Role[] roles, Member member) {
    for (int at = 0; at < call.arguments().size(); at++) {
      sightLiteral(call.arguments().get(at), roles == null ? null : roles[at], member);
      sightItems(call.arguments().get(at), member);
    }
  }

  private void sightLiteral(Value value, Role role, Member member) {
    if (value instanceof TextValue scalar && scalar.text().isComplete()) {
      sight(scalar.text(), role, member);
    }
  }

  /** A value of one meaning keeps it whatever it is called. */
  private void sight(Text text, Role byName, Member member) {
    Role known = ValueShapes.role(text.value());
    Role role = known == null ? byName : known;
    if (role != null) {
      sight(new Fact(role, text, member.context()), member);
    }
  }

  /** Says what is known of an object from its type: the version, the action, the type itself. */
  void mark(CodeObject object, String typeName, Span typeSpan, Member member) {
    Fact version = source.version(typeName, typeSpan, member.context());
    if (version != null) {
      object.tell(version);
    }
    String simple = SourceContext.simpleName(typeName);
    if (shapes.isTellingType(simple)) {
      object.tell(source.named(Role.SDK_TYPE, simple, typeSpan, member.context()));
    }
    String action = shapes.action(simple);
    if (action != null) {
      object.tell(source.named(Role.ACTION, action, typeSpan, member.context()));
    }
  }

  /** The roles of the parameters of a method or constructor of this file, or null. */
  Role[] parameterRoles(String type, String method, int arguments) {
    Map<String, Role[]> methods = parameters.get(type);
    if (methods == null) {
      methods = readParameters(source.type(type));
      parameters.put(type, methods);
    }
    return methods.get(method + "/" + arguments);
  }

  private Map<String, Role[]> readParameters(Entry type) {
    Map<String, Role[]> methods = new HashMap<>();
    if (type == null || !(type.value() instanceof MapValue members)) {
      return methods;
    }
    for (Entry entry : members.entries()) {
      if (entry.kind() == Entry.Kind.METHOD && entry.value() instanceof MapValue body) {
        List<Role> roles = new ArrayList<>(4);
        for (Entry parameter : body.entries()) {
          if (parameter.kind() == Entry.Kind.PARAMETER) {
            roles.add(source.role(parameter.key()));
          }
        }
        methods.putIfAbsent(entry.key() + "/" + roles.size(), roles.toArray(new Role[0]));
      }
    }
    return methods;
  }

  private boolean tell(
      CodeObject object, Role role, Value value, Variables variables, Member member) {
    List<Text> texts = expressions.texts(value, variables, member);
    for (Text text : texts) {
      Fact fact = new Fact(role, text, member.context());
      object.tell(fact);
      sight(fact, member);
    }
    return !texts.isEmpty();
  }

  private void sight(Fact fact, Member member) {
    Role role = fact.role();
    if (role == Role.SIGN_NAME || role == Role.TEMPLATE_CODE || role == Role.TEMPLATE_CONTENT) {
      source.facts().sightings().add(new Sighting(fact, member.profiles()));
    }
  }
}
