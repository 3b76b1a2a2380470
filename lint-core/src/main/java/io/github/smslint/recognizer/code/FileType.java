package io.github.smslint.recognizer.code;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Entry.Kind;
import io.github.smslint.document.Format;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.Value;
import io.github.smslint.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The type that a file stands for in languages that let functions, variables and statements stand
 * outside of types. It is named after the package where all files of one share their names, else
 * after the file.
 */
final class FileType {

  private final String name;
  private final Set<String> fields = new HashSet<>();
  private final Set<String> methods = new HashSet<>();
  private final List<Entry> members = new ArrayList<>();
  private final List<Entry> script = new ArrayList<>();

  private FileType(String name) {
    this.name = name;
  }

  /** The type of a file, or null where its language has none. */
  static FileType of(Document document) {
    if (document.format() == Format.JAVA) {
      return null;
    }
    FileType type = new FileType(nameOf(document));
    for (Value root : document.roots()) {
      if (root instanceof MapValue top) {
        type.read(top.entries());
      }
    }
    return type;
  }

  private static String nameOf(Document document) {
    boolean shared = document.format() == Format.GO || document.format() == Format.KOTLIN;
    for (Value root : document.roots()) {
      if (shared && root instanceof MapValue top) {
        for (Entry entry : top.entries()) {
          if (entry.kind() == Kind.PACKAGE) {
            return SourceContext.simpleName(entry.key());
          }
        }
      }
    }
    String file = document.file().name();
    int dot = file.indexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }

  private void read(List<Entry> entries) {
    Set<String> changed = new HashSet<>();
    for (Entry entry : entries) {
      if (isVariable(entry) && !fields.add(entry.key())) {
        changed.add(entry.key());
      }
    }
    for (Entry entry : entries) {
      switch (entry.kind()) {
        case METHOD:
          methods.add(entry.key());
          members.add(entry);
          break;
        case DECLARATION:
        case ASSIGNMENT:
          script.add(entry);
          if (isVariable(entry) && !changed.contains(entry.key())) {
            addField(entry);
          }
          break;
        case STATEMENT:
        case RETURN:
        case BLOCK:
          script.add(entry);
          break;
        default:
          break;
      }
    }
  }

  /** A variable that is written once is as good as a constant. */
  private void addField(Entry entry) {
    members.add(
        new Entry(
            Kind.DECLARATION,
            entry.key(),
            entry.keySpan(),
            entry.value(),
            entry.span(),
            entry.type(),
            entry.annotations()));
  }

  private static boolean isVariable(Entry entry) {
    boolean kind = entry.kind() == Kind.DECLARATION || entry.kind() == Kind.ASSIGNMENT;
    return kind && entry.key().indexOf('.') < 0;
  }

  String name() {
    return name;
  }

  boolean hasField(String field) {
    return fields.contains(field);
  }

  boolean hasMethod(String method) {
    return methods.contains(method);
  }

  /** The functions and variables of the file. */
  MapValue members() {
    return new MapValue(members, new Span(0, 0));
  }

  /** What is done when the file is loaded, in its order. */
  MapValue script() {
    return new MapValue(script, new Span(0, 0));
  }

  Entry asEntry() {
    Span none = new Span(0, 0);
    return new Entry(Kind.TYPE, name, none, members(), none, "", List.of());
  }
}
