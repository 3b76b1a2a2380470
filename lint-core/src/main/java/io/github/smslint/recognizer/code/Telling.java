package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.CodeObject;
import io.github.smslint.facts.PassedText;
import io.github.smslint.facts.Sighting;
import io.github.smslint.project.Fact;
import io.github.smslint.recognizer.ValueShapes;
import io.github.smslint.source.Span;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Piece;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import java.util.List;

/** Turns names with texts into facts, and gives them to the objects that are told them. */
final class Telling {

  private final SourceContext source;
  private final Expressions expressions;
  private final CallShapes shapes = CallShapes.builtin();

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

  /** Tells an object what a map made of keys and values in turn holds. */
  void tellPairs(CodeObject object, Call call, Variables variables, Member member) {
    List<Value> arguments = call.arguments();
    for (int at = 0; at + 1 < arguments.size(); at += 2) {
      String key = Expressions.literal(arguments.get(at));
      if (key != null) {
        tell(object, key, arguments.get(at + 1), variables, member);
      }
    }
  }

  /** Tells an object the address of the SMS service that is among the arguments of a call. */
  void tellUrls(CodeObject object, Call call, Variables variables, Member member) {
    if (Composition.isBuilder(call.name()) || call.name().equals("append")) {
      return;
    }
    boolean takesUrl = shapes.takesUrl(SourceContext.simpleName(call.name()));
    for (Value argument : call.arguments()) {
      if (!(argument instanceof MapValue) && !(argument instanceof ListValue)) {
        boolean named = takesUrl && isUrlName(Expressions.referenceName(argument));
        for (Text text : expressions.texts(argument, variables, member)) {
          if (named ? isNamed(text) : isUrlOfSms(text.value())) {
            object.tell(new Fact(Role.ENDPOINT, text, member.context()));
          }
        }
      }
    }
  }

  /** Makes an object of an address of the SMS service whose query names an operation. */
  void tellAddress(Value value, Variables variables, Member member) {
    for (Text text : expressions.texts(value, variables, member)) {
      if (isUrlOfSms(text.value()) && text.value().contains("Action=")) {
        CodeRecognizer.named("", member.profiles(), source.facts())
            .tell(new Fact(Role.ENDPOINT, text, member.context()));
      }
    }
  }

  private boolean isUrlName(String name) {
    return !name.isEmpty() && source.role(SourceContext.simpleName(name)) == Role.ENDPOINT;
  }

  private static boolean isUrlOfSms(String text) {
    return text.startsWith("http") && text.contains("://") && text.contains("dysms");
  }

  /** Hands texts to a method of another file, which tells what its parameters mean. */
  void passTexts(CodeObject object, String method, Call call, Variables variables, Member member) {
    String type = method.substring(0, method.indexOf('.'));
    String imported = source.imported(type);
    if (source.type(type) != null || (imported != null && isOfLibrary(imported))) {
      return;
    }
    String signature = method + "/" + call.arguments().size();
    for (int at = 0; at < call.arguments().size(); at++) {
      Value argument = call.arguments().get(at);
      if (argument instanceof TextValue || argument instanceof Reference) {
        for (Text text : expressions.texts(argument, variables, member)) {
          if (isNamed(text)) {
            object.pass(new PassedText(signature, at, text, member.context()));
          }
        }
      }
    }
  }

  private static boolean isOfLibrary(String name) {
    return name.startsWith("java") || name.startsWith("org.springframework");
  }

  /** Whether something is written or may become known of a text. */
  private static boolean isNamed(Text text) {
    for (Piece piece : text.pieces()) {
      if (!(piece instanceof Hole hole) || !hole.reference().isEmpty()) {
        return true;
      }
    }
    return false;
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
    markSupplier(object, typeName);
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

  /** Notes that an object is of a type of another supplier: {@code TencentConfig config}. */
  void markSupplier(CodeObject object, String typeName) {
    if (source.isOfAnother(typeName)) {
      object.markOfAnother();
    }
  }

  /** The roles of the parameters of a method or constructor of this file, or null. */
  Role[] parameterRoles(String type, String method, int arguments) {
    return source.type(type) == null
        ? null
        : source.facts().parameters().get(type + "." + method + "/" + arguments);
  }

  private boolean tell(
      CodeObject object, Role role, Value value, Variables variables, Member member) {
    List<Text> texts = expressions.texts(value, variables, member);
    if (object.isOfAnother()) {
      return !texts.isEmpty();
    }
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
