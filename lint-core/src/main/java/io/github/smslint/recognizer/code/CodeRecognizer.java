package io.github.smslint.recognizer.code;

import io.github.smslint.document.Call;
import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.CodeObject;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.vocabulary.Profiles;
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

  public CodeRecognizer(Vocabulary vocabulary, Profiles profiles) {
    this.vocabulary = vocabulary;
    this.profiles = profiles;
  }

  /** Adds to the facts what the document says. */
  public void recognize(Document document, FileFacts facts) {
    SourceContext source = new SourceContext(document, facts, vocabulary);
    Constants constants = new Constants(source);
    Statements statements = new Statements(source, profiles);
    for (Value root : document.roots()) {
      if (root instanceof MapValue top) {
        for (Entry entry : top.entries()) {
          if (entry.kind() == Entry.Kind.TYPE) {
            readType(entry, "", constants, source.speaksOfAnother() ? null : statements, 0);
          }
        }
      }
    }
    if (source.fileType() != null) {
      readFile(source.fileType(), constants, source.speaksOfAnother() ? null : statements);
    }
    prune(source, facts);
  }

  /** What stands outside of types, which the file itself is read as the type of. */
  private void readFile(FileType file, Constants constants, Statements statements) {
    Member member = Member.ofType(file.name(), file.members(), "");
    constants.read(file.asEntry(), file.members(), member);
    constants.note(file.name());
    if (statements != null) {
      for (Entry entry : file.members().entries()) {
        if (entry.kind() == Entry.Kind.METHOD) {
          readMember(entry, member.member(entry.key(), ""), statements);
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
      Entry type, String outerProfiles, Constants constants, Statements statements, int depth) {
    if (depth > DEEPEST || !(type.value() instanceof MapValue members)) {
      return;
    }
    String bound = boundTo(type.annotations(), outerProfiles);
    Member member = Member.ofType(type.key(), members, bound);
    constants.read(type, members, member);
    constants.note(type.key());
    for (Entry entry : members.entries()) {
      if (entry.kind() == Entry.Kind.TYPE) {
        readType(entry, bound, constants, statements, depth + 1);
      } else if (statements != null) {
        readMember(
            entry, member.member(entry.key(), boundTo(entry.annotations(), bound)), statements);
      }
    }
  }

  private static void readMember(Entry entry, Member member, Statements statements) {
    if (entry.kind() == Entry.Kind.METHOD && entry.value() instanceof MapValue body) {
      statements.readMethod(entry.key(), body, member);
    } else if (entry.kind() == Entry.Kind.DECLARATION) {
      statements.readField(entry, member);
    } else if (entry.kind() == Entry.Kind.BLOCK && entry.value() instanceof MapValue body) {
      statements.readMethod("", body, member);
    }
  }

  /** The profile expression of {@code @Profile}, or the enclosing one. */
  private static String boundTo(List<Call> annotations, String outer) {
    for (Call annotation : annotations) {
      if (annotation.name().equals("Profile")) {
        StringBuilder names = new StringBuilder();
        for (Value argument : annotation.arguments()) {
          Annotations.appendTexts(argument, names);
        }
        return names.toString();
      }
    }
    return outer;
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
