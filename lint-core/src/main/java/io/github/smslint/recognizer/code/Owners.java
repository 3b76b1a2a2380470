package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Reference;
import io.github.smslint.document.Value;

/** Tells whose methods are called: those of the type around, of a variable's type, of a file. */
final class Owners {

  private final SourceContext source;

  Owners(SourceContext source) {
    this.source = source;
  }

  /** Whether a method of a class rather than of an object is called. */
  static boolean isOfType(Value receiver, Variables variables, Member member) {
    String name = Expressions.referenceName(receiver);
    return startsLikeType(SourceContext.simpleName(name))
        && variables.find(name) == null
        && !member.hasField(name);
  }

  /** The type whose method is called; in languages with functions the file or the package. */
  String of(Call call, Variables variables, Member member) {
    String owner = ownerType(call.receiver(), variables, member);
    if (!owner.isEmpty() || source.fileType() == null || call.name().isEmpty()) {
      return owner;
    }
    if (call.receiver() == null) {
      return source.ownerOf(call.name());
    }
    boolean named = call.receiver() instanceof Reference reference && !reference.name().isEmpty();
    String name = named ? ((Reference) call.receiver()).name() : "";
    boolean follows =
        name.isEmpty()
            || name.startsWith("this")
            || name.indexOf('.') >= 0
            || member.hasField(name)
            || variables.find(name) != null;
    return follows ? "" : name;
  }

  /** The type whose method is called, as far as its declaration tells; else empty. */
  private static String ownerType(Value receiver, Variables variables, Member member) {
    if (!(receiver instanceof Reference reference) || reference.name().isEmpty()) {
      return "";
    }
    String name = withoutThis(reference.name());
    Variables.Variable local = variables.find(name);
    String type = local == null ? member.fieldType(name) : local.type();
    if (!type.isEmpty()) {
      return SourceContext.simpleName(type);
    }
    String simple = SourceContext.simpleName(name);
    return startsLikeType(simple) ? simple : "";
  }

  static String withoutThis(String name) {
    return name.startsWith("this.") ? name.substring(5) : name;
  }

  static boolean startsLikeType(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.charAt(0));
  }

  static boolean isOwn(Value receiver) {
    return receiver == null
        || (receiver instanceof Reference reference
            && (reference.name().equals("this") || reference.name().equals("super")));
  }

  /** Fields of these types hold texts and no objects that are told anything. */
  static boolean isText(String type) {
    switch (type) {
      case "String":
      case "Integer":
      case "Long":
      case "Boolean":
      case "int":
      case "long":
      case "boolean":
      case "string":
      case "str":
        return true;
      default:
        return false;
    }
  }
}
