package io.github.smslint.recognizer.code;

import io.github.smslint.document.Value;
import io.github.smslint.facts.CodeObject;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/**
 * Knows the objects that have a name: of variables, of fields, of types for their static members.
 */
final class NamedObjects {

  private final SourceContext source;
  private final Telling telling;
  private final Map<String, CodeObject> statics = new HashMap<>();

  NamedObjects(SourceContext source, Telling telling) {
    this.source = source;
    this.telling = telling;
  }

  /** The object behind a name: a variable, a field, or a type for its static members; or null. */
  CodeObject named(String name, Variables variables, Member member) {
    if (name.isEmpty() || name.equals("null") || name.equals("this") || name.equals("super")) {
      return null;
    }
    String plain = Owners.withoutThis(name);
    Variables.Variable local = variables.find(plain);
    if (local != null) {
      return local.object();
    }
    if (plain.indexOf('.') < 0 && member.hasField(plain)) {
      return Owners.isText(member.fieldType(plain)) ? null : field(plain, member);
    }
    if (source.fileType() != null && source.fileType().hasField(plain)) {
      return part(source.fileType().name() + "." + plain, member);
    }
    String simple = SourceContext.simpleName(plain);
    return Owners.startsLikeType(simple) ? type(simple, member) : null;
  }

  /**
   * What is told to a path of names that speaks of the service: {@code config.x.aliyun_sms}; null
   * for any other path, or one whose owner is followed.
   */
  CodeObject settings(String path, Variables variables, Member member) {
    int dot = path.indexOf('.');
    boolean follows = dot < 0 || variables.find(path) != null || source.fileType() == null;
    Vocabulary words = Vocabulary.builtin();
    return follows || !words.speaksOfAlibaba(path) || !words.speaksOfSms(path)
        ? null
        : type(path, member);
  }

  /** A field that no declaration announces: {@code self.client.request(...)}; else null. */
  CodeObject ownField(Value value, Member member) {
    String name = Expressions.referenceName(value);
    boolean own = source.fileType() != null && name.startsWith("this.");
    String field = own ? Owners.withoutThis(name) : ".";
    return field.indexOf('.') < 0 ? part(member.type() + "." + field, member) : null;
  }

  private CodeObject type(String type, Member member) {
    CodeObject known = statics.get(type);
    if (known == null) {
      known = fresh(member);
      statics.put(type, known);
    }
    return known;
  }

  CodeObject part(String name, Member member) {
    CodeObject object = fresh(member);
    object.use(name);
    return object;
  }

  private CodeObject field(String name, Member member) {
    CodeObject field = part(member.type() + "." + name, member);
    telling.markSupplier(field, member.fieldType(name));
    return field;
  }

  CodeObject fresh(Member member) {
    return CodeRecognizer.named("", member.profiles(), source.facts());
  }
}
