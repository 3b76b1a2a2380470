package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.CodeObject;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.KeyWords;
import io.github.smslint.vocabulary.Profiles;
import io.github.smslint.vocabulary.Role;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a source file's types: their constants, and through their methods the objects they make.
 */
public final class CodeRecognizer {

  private static final int DEEPEST = 100;

  private final Vocabulary vocabulary;
  private final Profiles profiles;
  private final String boundTo;

  /**
   * @param boundTo the profile to which the whole file is bound by its name; empty for none
   */
  public CodeRecognizer(Vocabulary vocabulary, Profiles profiles, String boundTo) {
    this.vocabulary = vocabulary;
    this.profiles = profiles;
    this.boundTo = boundTo;
  }

  /** Adds to the facts what the document says. */
  public void recognize(Document document, FileFacts facts) {
    SourceContext source = new SourceContext(document, facts, vocabulary);
    Constants constants = new Constants(source);
    Statements statements = new Statements(source, profiles);
    for (Value root : document.roots()) {
      if (root instanceof MapValue top) {
        for (Entry entry : top.entries()) {
          if (entry.kind() == Entry.Kind.IMPORT) {
            readImport(entry, source);
          }
          if (entry.kind() == Entry.Kind.TYPE) {
            Statements told = source.speaksOfAnother() ? null : statements;
            readType(entry, null, boundTo, constants, told, 0);
          }
        }
      }
    }
    if (source.fileType() != null) {
      readFile(source.fileType(), constants, source.speaksOfAnother() ? null : statements);
    }
    prune(source, facts);
  }

  /** An import from a package that alone says something is an object of its own. */
  private static void readImport(Entry entry, SourceContext source) {
    if (CallShapes.builtin().isInTellingPackage(entry.key())) {
      named("", "", source.facts())
          .tell(source.named(Role.SDK_TYPE, entry.key(), entry.keySpan(), ""));
    }
  }

  /** What stands outside of types, which the file itself is read as the type of. */
  private void readFile(FileType file, Constants constants, Statements statements) {
    Member member = Member.ofType(file.name(), file.members(), boundTo);
    constants.read(file.asEntry(), file.members(), member);
    constants.note(file.asEntry(), null);
    if (statements != null) {
      for (Entry entry : file.members().entries()) {
        if (entry.kind() == Entry.Kind.METHOD) {
          readMember(entry, member.member(entry.key(), boundTo), statements);
        }
      }
      statements.readScript(file, member);
    }
  }

  /** Most objects of a program have nothing to do with SMS. */
  private static void prune(SourceContext source, FileFacts facts) {
    boolean anyFact = false;
    List<CodeObject> kept = new ArrayList<>();
    for (CodeObject object : facts.objects()) {
      anyFact |= !object.facts().isEmpty();
      if (!object.facts().isEmpty()
          || !object.passed().isEmpty()
          || !object.parts().isEmpty()
          || !object.namedParts().isEmpty()) {
        kept.add(object);
      }
    }
    facts.objects().clear();
    if (anyFact || source.speaksOfAlibaba()) {
      facts.objects().addAll(kept);
    }
  }

  private void readType(
      Entry type,
      String outer,
      String outerProfiles,
      Constants constants,
      Statements statements,
      int depth) {
    if (depth > DEEPEST || !(type.value() instanceof MapValue members)) {
      return;
    }
    String bound = boundTo(type.annotations(), outerProfiles);
    Member member = Member.ofType(type.key(), members, bound);
    constants.read(type, members, member);
    constants.note(type, outer);
    for (Entry entry : members.entries()) {
      if (entry.kind() == Entry.Kind.TYPE) {
        readType(entry, type.key(), bound, constants, statements, depth + 1);
      } else if (statements != null) {
        readMember(
            entry, member.member(entry.key(), boundTo(entry.annotations(), bound)), statements);
      }
    }
  }

  private static void readMember(Entry entry, Member member, Statements statements) {
    if (entry.kind() == Entry.Kind.METHOD && entry.value() instanceof MapValue body) {
      statements.readMethod(entry.key(), body, entry.annotations(), member);
    } else if (entry.kind() == Entry.Kind.DECLARATION) {
      statements.readField(entry, member);
    } else if (entry.kind() == Entry.Kind.BLOCK && entry.value() instanceof MapValue body) {
      statements.readMethod("", body, List.of(), member);
    }
  }

  /** The profile expression of {@code @Profile} and its kin, or the enclosing one. */
  private String boundTo(List<Call> annotations, String outer) {
    for (Call annotation : annotations) {
      if (SourceContext.simpleName(annotation.name()).equals("Profile")) {
        StringBuilder names = new StringBuilder();
        for (Value argument : annotation.arguments()) {
          Annotations.appendTexts(argument, names);
          appendConstant(argument, names);
        }
        return names.toString();
      }
      if (annotation.name().equals("ConditionalOnProperty")) {
        Text value = Annotations.named(annotation, "havingValue");
        if (value != null && value.isComplete() && profiles.isElsewhere(value.value())) {
          return value.value();
        }
      }
    }
    return outer;
  }

  /** A constant of another class is told by its own name: {@code Environments.DEV}. */
  private void appendConstant(Value argument, StringBuilder names) {
    List<String> words = KeyWords.of(SourceContext.simpleName(Expressions.referenceName(argument)));
    String last = words.isEmpty() ? "" : words.get(words.size() - 1);
    if (profiles.isKnown(last)) {
      names.append(names.length() == 0 ? "" : ",").append(last);
    }
  }

  /** Makes an object for a field, a parameter or a result, known by its name to all files. */
  static CodeObject named(String name, String profiles, FileFacts facts) {
    CodeObject object = new CodeObject(name, profiles);
    facts.objects().add(object);
    return object;
  }

  /** Whether a declaration has no value written behind it. */
  static boolean isEmpty(Value value) {
    return value instanceof TextValue scalar && scalar.span().isEmpty();
  }
}
