package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.CodeObject;
import io.github.smslint.facts.Constant;
import io.github.smslint.source.Location;
import io.github.smslint.text.Hole;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Profiles;
import java.util.List;

/** Goes through the statements of methods in their order and follows what variables hold. */
final class Statements {

  private static final int DEEPEST = 100;

  private final SourceContext source;
  private final Profiles profiles;
  private final Expressions expressions;
  private final Telling telling;
  private final Objects objects;

  Statements(SourceContext source, Profiles profiles) {
    this.source = source;
    this.profiles = profiles;
    this.expressions = new Expressions(source);
    this.telling = new Telling(source, expressions);
    this.objects = new Objects(source, telling, this);
  }

  void readField(Entry field, Member member) {
    Variables none = new Variables(null);
    assign(field.key(), field, none, member, true);
  }

  void readMethod(String name, MapValue body, Member member) {
    Variables variables = new Variables(null);
    int number = 0;
    for (Entry entry : body.entries()) {
      if (entry.kind() == Entry.Kind.PARAMETER) {
        String key = member.type() + "." + name + "#" + number++;
        CodeObject object = CodeRecognizer.named(key, member.profiles(), source.facts());
        variables.set(entry.key(), parameter(entry, object));
      }
    }
    read(body, variables, member, 0);
  }

  /** A parameter without a type may be a text as well as an object. */
  private Variables.Variable parameter(Entry entry, CodeObject object) {
    String type = entry.type();
    if (type.equals("String") || type.equals("string") || type.equals("str")) {
      return new Variables.Variable(type, null, null);
    }
    boolean either = type.isEmpty() && source.fileType() != null;
    Location where = new Location(source.file(), entry.keySpan());
    Text unknown = either ? Text.of(new Hole("", where)) : null;
    return new Variables.Variable(type, unknown, object);
  }

  /**
   * Reads what stands outside of functions; the objects in its variables are known to all files.
   */
  void readScript(FileType file, Member member) {
    Variables variables = new Variables(null);
    read(file.script(), variables, member, 0);
    for (Entry entry : file.members().entries()) {
      Variables.Variable last =
          entry.kind() == Entry.Kind.DECLARATION ? variables.find(entry.key()) : null;
      if (last != null && last.object() != null) {
        String key = file.name() + "." + entry.key();
        CodeRecognizer.named(key, "", source.facts()).use(last.object());
      }
    }
  }

  /** Reads the statements of a body, of a lambda or of an anonymous class. */
  void read(MapValue body, Variables variables, Member member, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    String otherwise = "";
    for (Entry entry : body.entries()) {
      if (entry.kind() == Entry.Kind.BLOCK && entry.value() instanceof MapValue block) {
        String guard = entry.key().equals("else") ? otherwise : guard(entry, block);
        readBlock(entry.key(), block, variables, guarded(member, guard), depth);
        otherwise = entry.key().equals("if") ? opposite(guard) : "";
      } else {
        readStatement(entry, variables, member, depth);
      }
    }
  }

  private void readBlock(
      String keyword, MapValue block, Variables variables, Member member, int depth) {
    boolean always =
        keyword.isEmpty()
            || keyword.equals("try")
            || keyword.equals("finally")
            || keyword.equals("synchronized")
            || keyword.equals("static");
    if (always) {
      read(block, variables, member, depth + 1);
      return;
    }
    Variables branch = new Variables(variables);
    read(block, branch, member, depth + 1);
    variables.mergeBranch(branch, member.profiles());
  }

  private void readStatement(Entry entry, Variables variables, Member member, int depth) {
    switch (entry.kind()) {
      case DECLARATION:
        assign(entry.key(), entry, variables, member, false);
        break;
      case ASSIGNMENT:
        readAssignment(entry, variables, member);
        break;
      case STATEMENT:
        objects.object(entry.value(), variables, member);
        break;
      case RETURN:
        CodeObject result = objects.object(entry.value(), variables, member);
        if (result != null) {
          String key = member.context() + "()";
          CodeRecognizer.named(key, member.profiles(), source.facts()).use(result);
        }
        break;
      case METHOD:
        if (entry.value() instanceof MapValue body) {
          read(body, new Variables(variables), member, depth + 1);
        }
        break;
      default:
        break;
    }
  }

  private void readAssignment(Entry entry, Variables variables, Member member) {
    String target = entry.key();
    boolean ofThis = target.startsWith("this.");
    String name = ofThis ? target.substring(5) : target;
    Variables.Variable scope = source.fileType() == null ? null : variables.find("");
    if (scope != null
        && scope.object() != null
        && variables.find(name) == null
        && telling.tell(scope.object(), name, entry.value(), variables, member)) {
      return;
    }
    int dot = name.lastIndexOf('.');
    if (dot >= 0) {
      CodeObject owner = objects.named(name.substring(0, dot), variables, member);
      if (owner != null) {
        telling.tell(owner, name.substring(dot + 1), entry.value(), variables, member);
      }
      return;
    }
    boolean field = ofThis || (variables.find(name) == null && member.hasField(name));
    assign(name, entry, variables, member, field);
  }

  private void assign(String name, Entry entry, Variables variables, Member member, boolean field) {
    boolean empty = CodeRecognizer.isEmpty(entry.value());
    List<Text> texts = empty ? List.of() : expressions.texts(entry.value(), variables, member);
    telling.sight(name, texts, member);
    telling.sightItems(entry.value(), member);
    CodeObject object = empty ? null : objects.object(entry.value(), variables, member);
    if (field) {
      assignField(name, entry, object, member);
      if (entry.kind() == Entry.Kind.ASSIGNMENT && texts.size() == 1 && texts.get(0).isComplete()) {
        source.facts().constants().add(new Constant(member.type(), name, texts.get(0), null));
      }
      return;
    }
    Variables.Variable before = variables.find(name);
    String type = before == null ? entry.type() : before.type();
    Text text = texts.size() == 1 && object == null ? texts.get(0) : null;
    variables.set(name, new Variables.Variable(type, text, object));
  }

  private void assignField(String name, Entry entry, CodeObject object, Member member) {
    boolean typed = entry.kind() == Entry.Kind.DECLARATION;
    if ((object == null && !typed) || Objects.isText(entry.type())) {
      return;
    }
    String key = member.type() + "." + name;
    CodeObject field = CodeRecognizer.named(key, member.profiles(), source.facts());
    if (object != null) {
      field.use(object);
    } else {
      telling.mark(field, entry.type(), entry.keySpan(), member);
    }
  }

  /** The profile that a condition asks for: {@code if ("prod".equals(profile))}; else empty. */
  private String guard(Entry entry, MapValue block) {
    if (!entry.key().equals("if") || block.entries().isEmpty()) {
      return "";
    }
    Entry first = block.entries().get(0);
    if (first.kind() != Entry.Kind.STATEMENT || !(first.value() instanceof Call condition)) {
      return "";
    }
    String name = profileIn(condition.receiver());
    for (int at = 0; name.isEmpty() && at < condition.arguments().size(); at++) {
      name = profileIn(condition.arguments().get(at));
    }
    return name;
  }

  private String profileIn(Value value) {
    String literal = value == null ? null : Expressions.literal(value);
    return literal != null && profiles.isKnown(literal) ? literal : "";
  }

  private static String opposite(String guard) {
    return guard.isEmpty() ? "" : "!" + guard;
  }

  private static Member guarded(Member member, String guard) {
    if (guard.isEmpty()) {
      return member;
    }
    String outer = member.profiles();
    return member.under(outer.isEmpty() ? guard : "(" + outer + ") & " + guard);
  }
}
