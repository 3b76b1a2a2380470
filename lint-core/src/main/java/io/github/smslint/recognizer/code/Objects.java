package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Choice;
import io.github.smslint.document.Entry;
import io.github.smslint.document.ListValue;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Reference;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.CodeObject;
import io.github.smslint.source.Span;
import io.github.smslint.vocabulary.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows objects through expressions: what makes them, what they are told, whom they work with.
 */
final class Objects {

  private static final int DEEPEST = 200;

  private final SourceContext source;
  private final Telling telling;
  private final Statements statements;
  private final Owners owners;
  private final CallShapes shapes = CallShapes.builtin();
  private final NamedObjects names;
  private int depth;

  Objects(SourceContext source, Telling telling, Statements statements) {
    this.source = source;
    this.owners = new Owners(source);
    this.telling = telling;
    this.statements = statements;
    this.names = new NamedObjects(source, telling);
  }

  /** The objects that are known by name. */
  NamedObjects names() {
    return names;
  }

  /** The object that an expression gives, or null for a text or a value that is not followed. */
  CodeObject object(Value value, Variables variables, Member member) {
    if (depth > DEEPEST) {
      return null;
    }
    depth++;
    try {
      if (value instanceof Call call) {
        return call.constructs()
            ? construct(call, variables, member)
            : call(call, variables, member);
      }
      if (value instanceof Reference reference) {
        return names.named(reference.name(), variables, member);
      }
      if (value instanceof Choice choice) {
        return choice(choice, variables, member);
      }
      if (value instanceof MapValue pairs && isPairs(pairs)) {
        return ofPairs(pairs, variables, member);
      }
      if (value instanceof ListValue list) {
        return ofItems(list, variables, member);
      }
      if (value instanceof MapValue lambda) {
        return lambda(lambda, new Variables(variables), member);
      }
      return null;
    } finally {
      depth--;
    }
  }

  /** Reads a function; where its last statement is its result, gives that. */
  private CodeObject lambda(MapValue lambda, Variables inside, Member member) {
    List<Entry> entries = lambda.entries();
    Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
    boolean gives =
        source.fileType() != null
            && last != null
            && last.kind() == Entry.Kind.STATEMENT
            && last.value() instanceof Call;
    if (!gives) {
      statements.read(lambda, inside, member, depth);
      return null;
    }
    List<Entry> before = entries.subList(0, entries.size() - 1);
    statements.read(new MapValue(before, lambda.span()), inside, member, depth);
    return object(last.value(), inside, member);
  }

  private static boolean isPairs(MapValue map) {
    return !map.entries().isEmpty() && map.entries().get(0).kind() == Entry.Kind.PAIR;
  }

  /** A map or the named arguments of a call: an object that is told each of its values. */
  private CodeObject ofPairs(MapValue pairs, Variables variables, Member member) {
    CodeObject map = names.fresh(member);
    for (Entry pair : pairs.entries()) {
      if (pair.value() instanceof MapValue && source.isOfAnother(pair.key())) {
        continue;
      }
      telling.tell(map, pair.key(), pair.value(), variables, member);
      telling.sightItems(pair.value(), member);
      CodeObject part = object(pair.value(), variables, member);
      if (part != null) {
        map.use(part);
      }
    }
    return map;
  }

  /** Only what is written in place speaks of a list's objects: each of them is one by itself. */
  private CodeObject ofItems(ListValue list, Variables variables, Member member) {
    for (Value item : list.items()) {
      object(item, variables, member);
    }
    return null;
  }

  /** Kotlin's {@code config.apply { endpoint = "..." }}: the function speaks to the receiver. */
  private CodeObject scoped(
      CodeObject receiver, MapValue body, Variables variables, Member member) {
    Variables inside = new Variables(variables);
    inside.set("", new Variables.Variable("", null, receiver));
    inside.set("it", new Variables.Variable("", null, receiver));
    for (Entry entry : body.entries()) {
      if (entry.kind() == Entry.Kind.PARAMETER) {
        inside.set(entry.key(), new Variables.Variable("", null, receiver));
      }
    }
    statements.read(body, inside, member, depth);
    return receiver;
  }

  private CodeObject construct(Call call, Variables variables, Member member) {
    CodeObject made = names.fresh(member);
    telling.mark(made, call.name(), call.nameSpan(), member);
    String type = SourceContext.simpleName(call.name());
    CallShapes.Shape shape = shapes.shape(type, call.arguments().size());
    Role[] roles =
        shape == null ? telling.parameterRoles(type, type, call.arguments().size()) : shape.roles();
    if (roles != null) {
      telling.tellPositions(made, roles, call, variables, member);
    }
    if (shape == null) {
      telling.passTexts(made, type + "." + type, call, variables, member);
    }
    telling.tellUrls(made, call, variables, member);
    if (shapes.isPairs(type)) {
      telling.tellPairs(made, call, variables, member);
    }
    telling.sightArguments(call, roles, member);
    useAll(made, arguments(call, variables, member));
    if (call.body() != null) {
      Variables inside = new Variables(variables);
      inside.set("", new Variables.Variable(type, null, made));
      statements.read(call.body(), inside, member, depth);
    }
    return made;
  }

  private CodeObject call(Call call, Variables variables, Member member) {
    if (isMapOfPairs(call)) {
      CodeObject map = names.fresh(member);
      telling.tellPairs(map, call, variables, member);
      useAll(map, arguments(call, variables, member));
      return map;
    }
    if (Environments.are(call, source)) {
      readEnvironments(call, variables, member);
      return null;
    }
    if (Environments.isSettings(call, source)) {
      MapValue settings = (MapValue) call.arguments().get(0);
      return scoped(names.fresh(member), settings, variables, member);
    }
    CodeObject receiver = receiver(call, variables, member);
    if (receiver != null
        && call.arguments().size() == 1
        && shapes.opensScope(call.name())
        && call.arguments().get(0) instanceof MapValue body
        && !isPairs(body)) {
      return scoped(receiver, body, variables, member);
    }
    boolean own = Owners.isOwn(call.receiver()) && member.hasMethod(call.name());
    if (receiver != null && !own && tells(receiver, call, variables, member)) {
      return receiver;
    }
    List<CodeObject> arguments = arguments(call, variables, member);
    if (receiver != null && !own && (isMutator(call) || isPut(call))) {
      if (isMutator(call) && arguments.get(0) != null) {
        receiver.use(arguments.get(0));
      }
      telling.sightArguments(call, null, member);
      return receiver;
    }
    CodeObject result = names.fresh(member);
    if (receiver != null) {
      result.use(receiver);
    }
    if (Owners.isOfType(call.receiver(), variables, member)) {
      Value type = call.receiver();
      telling.mark(result, Expressions.referenceName(type), type.span(), member);
    }
    useAll(result, arguments);
    CallShapes.Shape shape = own ? null : shapes.shape(call.name(), arguments.size());
    if (shape != null) {
      telling.tellPositions(result, shape.roles(), call, variables, member);
    }
    String owner = own ? member.type() : owners.of(call, variables, member);
    if (!owner.isEmpty()) {
      passArguments(owner + "." + call.name(), result, arguments, member);
      if (shape == null) {
        telling.passTexts(result, owner + "." + call.name(), call, variables, member);
      }
    }
    Role[] roles =
        owner.isEmpty() ? null : telling.parameterRoles(owner, call.name(), arguments.size());
    telling.tellUrls(result, call, variables, member);
    telling.sightArguments(call, roles, member);
    markAction(result, call, own, member);
    return result;
  }

  /** What stands below the name of an environment holds in that profile only. */
  private void readEnvironments(Call call, Variables variables, Member member) {
    for (Call environment : Environments.in(call)) {
      MapValue settings = (MapValue) environment.arguments().get(0);
      Member inside = member.under(environment.name());
      statements.read(settings, new Variables(variables), inside, depth);
    }
  }

  /** An address of the service with its parameters, which whoever gets it will call. */
  void readAddress(Value value, Variables variables, Member member) {
    telling.tellAddress(value, variables, member);
  }

  private boolean isPut(Call call) {
    return call.arguments().size() >= 2 && shapes.isPut(call.name());
  }

  private boolean isMapOfPairs(Call call) {
    return shapes.isPairs(call.name())
        && Expressions.referenceName(call.receiver()).contains("Map")
        && call.arguments().size() >= 2;
  }

  private void markAction(CodeObject result, Call call, boolean own, Member member) {
    String action = own ? null : shapes.action(call.name());
    boolean makes = source.fileType() != null && call.name().endsWith("Request");
    if (action != null && call.receiver() != null && (makes || !call.arguments().isEmpty())) {
      result.tell(source.named(Role.ACTION, action, call.nameSpan(), member.context()));
    }
    for (Value argument : source.fileType() == null ? List.<Value>of() : call.arguments()) {
      String literal = Expressions.literal(argument);
      if (literal != null && literal.equals(shapes.action(literal))) {
        Span span = ((TextValue) argument).text().location().span();
        result.tell(source.named(Role.ACTION, literal, span, member.context()));
      }
    }
  }

  private CodeObject receiver(Call call, Variables variables, Member member) {
    if (call.receiver() != null) {
      CodeObject known = object(call.receiver(), variables, member);
      return known == null ? names.ownField(call.receiver(), member) : known;
    }
    Variables.Variable anonymous = variables.find("");
    return anonymous == null ? null : anonymous.object();
  }

  /** Setters, builder steps and puts tell their receiver a text, and give it back. */
  private boolean tells(CodeObject receiver, Call call, Variables variables, Member member) {
    List<Value> arguments = call.arguments();
    if (arguments.size() >= 2 && shapes.isPut(call.name())) {
      String key = Expressions.literal(arguments.get(0));
      return key != null && telling.tell(receiver, key, arguments.get(1), variables, member);
    }
    CallShapes.Shape shape = shapes.shape(call.name(), arguments.size());
    if (shape != null && shape.changesReceiver()) {
      telling.tellPositions(receiver, shape.roles(), call, variables, member);
      return true;
    }
    if (arguments.isEmpty() && shapes.isVpc(call.name())) {
      receiver.tell(source.named(Role.NETWORK, "vpc", call.nameSpan(), member.context()));
      return true;
    }
    return arguments.size() == 1
        && telling.tell(receiver, call.name(), arguments.get(0), variables, member);
  }

  /** Operations such as {@code addSmsTemplate} change no receiver. */
  private boolean isMutator(Call call) {
    String name = call.name();
    return call.arguments().size() == 1
        && shapes.action(name) == null
        && (name.startsWith("set")
            || name.startsWith("add")
            || name.startsWith("put")
            || name.startsWith("with")
            || name.startsWith("override")
            || name.endsWith("rovider"));
  }

  /** The objects among the arguments, null for each argument that is none. */
  private List<CodeObject> arguments(Call call, Variables variables, Member member) {
    List<CodeObject> objects = new ArrayList<>(call.arguments().size());
    for (Value argument : call.arguments()) {
      objects.add(object(argument, variables, member));
    }
    return objects;
  }

  private static void useAll(CodeObject user, List<CodeObject> parts) {
    for (CodeObject part : parts) {
      if (part != null) {
        user.use(part);
      }
    }
  }

  /** Hands the arguments to the parameters of a method of the project, and takes its result. */
  private void passArguments(
      String method, CodeObject result, List<CodeObject> arguments, Member member) {
    for (int at = 0; at < arguments.size(); at++) {
      if (arguments.get(at) != null) {
        CodeRecognizer.named(method + "#" + at, member.profiles(), source.facts())
            .use(arguments.get(at));
      }
    }
    result.use(method + "()");
  }

  private CodeObject choice(Choice choice, Variables variables, Member member) {
    CodeObject either = null;
    for (Value option : choice.options()) {
      CodeObject object = object(option, variables, member);
      if (object != null) {
        either = either == null ? names.fresh(member) : either;
        either.use(object);
      }
    }
    return either;
  }
}
