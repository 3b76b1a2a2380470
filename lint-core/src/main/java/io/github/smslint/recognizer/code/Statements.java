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
  private final Injections injections;
  private final Telling telling;
  private final Objects objects;

  Statements(SourceContext source, Profiles profiles) {
    this.source = source;
    this.profiles = profiles;
    this.expressions = new Expressions(source);
    this.injections = new Injections(source);
    this.telling = new Telling(source, expressions);
    this.objects = new Objects(source, telling, this);
  }

  void readField(Entry field, Member member) {
    Variables none = new Variables(null);
    assign(field.key(), field, none, member, true);
  }

  void readMethod(String name, MapValue body, List<Call> annotations, Member member) {
    Variables variables = new Variables(null);
    int number = 0;
    Text ofMethod = injections.injected(annotations, member);
    for (Entry entry : body.entries()) {
      if (entry.kind() == Entry.Kind.PARAMETER) {
        String key = member.type() + "." + name + "#" + number++;
        CodeObject object = CodeRecognizer.named(key, member.profiles(), source.facts());
        telling.markSupplier(object, entry.type());
        Text injected = injections.injected(entry.annotations(), member);
        Text text = injected == null ? ofMethod : injected;
        variables.set(
            entry.key(),
            text == null
                ? parameter(entry, object)
                : new Variables.Variable(entry.type(), text, null));
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
    announce(file, variables);
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

  /** An assignment in a script makes a variable where the language has no other declaration. */
  private static void announce(FileType file, Variables variables) {
    for (Entry entry : file.members().entries()) {
      if (entry.kind() == Entry.Kind.DECLARATION) {
        variables.set(entry.key(), new Variables.Variable(entry.type(), null, null));
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
        appendToBuilder(entry.value(), variables, member);
        objects.object(entry.value(), variables, member);
        break;
      case RETURN:
        CodeObject result = objects.object(entry.value(), variables, member);
        if (result == null) {
          objects.readAddress(entry.value(), variables, member);
        }
        // What a file or a function in a variable gives is known by no name.
        if (result != null && member.context().indexOf('.') >= 0) {
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

  /** {@code builder.append("x");} changes the text that the variable stands for. */
  private void appendToBuilder(Value value, Variables variables, Member member) {
    Value first = value;
    while (first instanceof Call call && !call.constructs() && call.name().equals("append")) {
      first = call.receiver();
    }
    Variables.Variable builder =
        first == value ? null : variables.find(Expressions.referenceName(first));
    if (builder != null && Composition.isBuilder(builder.type())) {
      List<Text> texts = expressions.texts(value, variables, member);
      Text text = texts.size() == 1 ? texts.get(0) : null;
      variables.set(
          Expressions.referenceName(first), new Variables.Variable(builder.type(), text, null));
    }
  }

  private void readAssignment(Entry entry, Variables variables, Member member) {
    String target = entry.key();
    String ownType = member.type() + ".";
    boolean ofThis = target.startsWith("this.") || target.startsWith(ownType);
    String name = ofThis ? target.substring(target.indexOf('.') + 1) : target;
    Variables.Variable scope = source.fileType() == null ? null : variables.find("");
    if (scope != null
        && scope.object() != null
        && variables.find(name) == null
        && telling.tell(scope.object(), name, entry.value(), variables, member)) {
      return;
    }
    int dot = name.lastIndexOf('.');
    if (dot >= 0) {
      CodeObject owner = objects.names().named(name.substring(0, dot), variables, member);
      String last = name.substring(dot + 1);
      owner =
          owner == null
              ? objects.names().settings(name.substring(0, dot), variables, member)
              : owner;
      if (owner != null) {
        telling.tell(owner, last, entry.value(), variables, member);
      } else if (source.role(last) != null) {
        telling.sight(last, expressions.texts(entry.value(), variables, member), member);
      }
      CodeObject part =
          source.fileType() == null ? null : objects.object(entry.value(), variables, member);
      if (owner != null && part != null) {
        owner.use(part);
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
      boolean assigned = entry.kind() == Entry.Kind.ASSIGNMENT && texts.size() == 1;
      if (assigned && (texts.get(0).isComplete() || Injections.isInjected(texts.get(0)))) {
        source.facts().constants().add(new Constant(member.type(), name, texts.get(0), null));
      }
      return;
    }
    Variables.Variable before = variables.find(name);
    String type = before == null ? entry.type() : before.type();
    boolean isText = object == null || Composition.isBuilder(type) || type.equals("String");
    Text text = texts.size() == 1 && isText ? texts.get(0) : null;
    variables.set(name, new Variables.Variable(type, text, text == null ? object : null));
  }

  private void assignField(String name, Entry entry, CodeObject object, Member member) {
    boolean typed = entry.kind() == Entry.Kind.DECLARATION;
    if ((object == null && !typed) || Owners.isText(entry.type())) {
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
    if (condition.name().equals("!") && condition.arguments().get(0) instanceof Call denied) {
      return opposite(profileAsked(denied));
    }
    return profileAsked(condition);
  }

  private String profileAsked(Call condition) {
    String name = profileIn(condition.receiver());
    for (int at = 0; name.isEmpty() && at < condition.arguments().size(); at++) {
      Value argument = condition.arguments().get(at);
      boolean wrapped = argument instanceof Call call && call.arguments().size() == 1;
      name = profileIn(wrapped ? ((Call) argument).arguments().get(0) : argument);
    }
    return name;
  }

  private String profileIn(Value value) {
    String literal = value == null ? null : Expressions.literal(value);
    return literal != null && profiles.isKnown(literal) ? literal : "";
  }

  private static String opposite(String guard) {
    if (guard.startsWith("!")) {
      return guard.substring(1);
    }
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
