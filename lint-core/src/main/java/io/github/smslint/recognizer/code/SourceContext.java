package io.github.smslint.recognizer.code;

import io.github.smslint.document.Document;
import io.github.smslint.document.Entry;
import io.github.smslint.document.Format;
import io.github.smslint.document.MapValue;
import io.github.smslint.document.TextValue;
import io.github.smslint.document.Value;
import io.github.smslint.facts.FileFacts;
import io.github.smslint.project.Fact;
import io.github.smslint.source.SourceFile;
import io.github.smslint.source.Span;
import io.github.smslint.text.Literal;
import io.github.smslint.text.Mapping;
import io.github.smslint.text.Notation;
import io.github.smslint.text.Text;
import io.github.smslint.vocabulary.Role;
import io.github.smslint.vocabulary.Vocabulary;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a source file says as a whole: its imports and whose API it speaks of. */
final class SourceContext {

  private static final int DATE_LENGTH = 8;

  private final SourceFile file;
  private final FileFacts facts;
  private final Vocabulary vocabulary;
  private final boolean alibaba;
  private final boolean another;
  private final Map<String, Entry> imports = new HashMap<>();
  private final Map<String, Entry> types = new LinkedHashMap<>();
  private final List<String> starTypes = new ArrayList<>(0);
  private final FileType fileType;
  private final boolean groovy;

  /** The only import that names a version of the API; null for none or several. */
  private Entry versioned;

  SourceContext(Document document, FileFacts facts, Vocabulary vocabulary) {
    this.file = document.file();
    this.fileType = FileType.of(document);
    this.groovy = document.format() == Format.GROOVY;
    this.facts = facts;
    this.vocabulary = vocabulary;
    String content = file.content();
    this.alibaba = holds(content, CallShapes.builtin().ownMentions());
    this.another =
        holds(content, CallShapes.builtin().otherPackages())
            || vocabulary.speaksOfAnother(file.name());
    for (Value root : document.roots()) {
      if (root instanceof MapValue top) {
        readTop(top.entries());
      }
    }
  }

  /** Whether the file may be settings as Groovy writes them. */
  boolean isGroovy() {
    return groovy;
  }

  FileFacts facts() {
    return facts;
  }

  SourceFile file() {
    return file;
  }

  /** What stands outside of types; null in Java. */
  FileType fileType() {
    return fileType;
  }

  /**
   * The type to which a name belongs that is neither a variable nor a field of the type around it;
   * null where the language knows no such names.
   */
  String ownerOf(String name) {
    if (fileType == null) {
      return null;
    }
    Entry imported = imports.get(name);
    int dot = imported == null ? -1 : imported.key().lastIndexOf('.');
    return dot < 0 ? fileType.name() : simpleName(imported.key().substring(0, dot));
  }

  /** The declaration of a type of this file by its simple name, or null. */
  Entry type(String simpleName) {
    return types.get(simpleName);
  }

  /** The whole name under which a simple name is imported, or null. */
  String imported(String simpleName) {
    Entry found = imports.get(simpleName);
    return found == null ? null : found.key();
  }

  /** All types that the file declares. */
  Collection<Entry> types() {
    return types.values();
  }

  /** The text that a field of any type of this file is given first, or null. */
  Text fieldText(String name) {
    for (Entry type : types.values()) {
      if (type.value() instanceof MapValue members) {
        Entry field = members.entry(name);
        if (field != null && field.value() instanceof TextValue scalar) {
          return scalar.text();
        }
      }
    }
    return null;
  }

  /** The types whose static members are all imported. */
  List<String> starTypes() {
    return starTypes;
  }

  /** The role of a name in this file, or null; weak names count only where Alibaba is spoken of. */
  Role role(String name) {
    Vocabulary.Sense sense = another && !alibaba ? null : vocabulary.sense(name);
    if (sense == null || (sense.strength() == Vocabulary.Strength.HINT && !alibaba)) {
      return null;
    }
    return sense.role();
  }

  /** Whether a key or a type names another supplier and not Alibaba; its settings are its own. */
  boolean isOfAnother(String name) {
    return vocabulary.speaksOfAnother(name) && !vocabulary.speaksOfAlibaba(name);
  }

  boolean speaksOfAlibaba() {
    return alibaba;
  }

  boolean speaksOfAnother() {
    return another && !alibaba;
  }

  /** The API version that the package of a type tells, or null. */
  Fact version(String typeName, Span typeSpan, String context) {
    int digits = versionDigits(typeName);
    if (digits >= 0 && typeSpan.length() == typeName.length()) {
      return version(typeName.substring(digits), typeSpan.start() + digits, context);
    }
    Entry imported = imports.get(simpleName(typeName));
    if (imported == null && fileType != null && versioned != null) {
      imported = versioned;
    }
    if (imported == null) {
      return null;
    }
    digits = versionDigits(imported.key());
    if (digits < 0 || imported.keySpan().length() != imported.key().length()) {
      return null;
    }
    return version(imported.key().substring(digits), imported.keySpan().start() + digits, context);
  }

  /** A fact whose words are written otherwise in a name of the source. */
  Fact named(Role role, String value, Span span, String context) {
    Mapping mapping =
        new Mapping.Builder(span.start())
            .escape(value.length(), span.start(), span.length())
            .build();
    return new Fact(role, Text.of(new Literal(file, value, mapping, Notation.FIXED)), context);
  }

  /** The last part of a dotted name. */
  static String simpleName(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  private Fact version(String digits, int start, String context) {
    String version =
        digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6, 8);
    return named(Role.VERSION, version, new Span(start, start + DATE_LENGTH), context);
  }

  /** Where the date stands in a package such as dysmsapi20170525 or dysmsapi.model.v20170525. */
  private static int versionDigits(String name) {
    int product = Math.max(name.indexOf("dysmsapi"), name.indexOf("Dysmsapi"));
    if (product < 0) {
      return -1;
    }
    int at = product + "dysmsapi".length();
    if (name.startsWith(".model.v", at) || name.startsWith(".Model.V", at)) {
      at += ".model.v".length();
    }
    while (at < name.length() && "-_./vV".indexOf(name.charAt(at)) >= 0) {
      at++;
    }
    int end = at;
    while (end < name.length() && Character.isDigit(name.charAt(end))) {
      end++;
    }
    return end - at == DATE_LENGTH ? at : -1;
  }

  private void readTop(List<Entry> entries) {
    for (Entry entry : entries) {
      if (entry.kind() == Entry.Kind.IMPORT) {
        readImport(entry);
      } else if (entry.kind() == Entry.Kind.TYPE) {
        readType(entry, 0);
      }
    }
  }

  private void readImport(Entry entry) {
    String simple = simpleName(entry.key());
    imports.put(simple, entry);
    if (versionDigits(entry.key()) >= 0) {
      versioned = versioned == null ? entry : versioned;
    }
    if (!simple.isEmpty() && Character.isUpperCase(simple.charAt(0))) {
      facts.imports().put(simple, entry.key());
    } else if (entry.key().endsWith(".*")) {
      String owner = simpleName(entry.key().substring(0, entry.key().length() - 2));
      if (!owner.isEmpty() && Character.isUpperCase(owner.charAt(0))) {
        starTypes.add(owner);
      }
    }
  }

  private void readType(Entry type, int depth) {
    types.putIfAbsent(type.key(), type);
    if (depth < 20 && type.value() instanceof MapValue members) {
      for (Entry member : members.entries()) {
        if (member.kind() == Entry.Kind.TYPE) {
          readType(member, depth + 1);
        }
      }
    }
  }

  private static boolean holds(String content, List<String> words) {
    for (String word : words) {
      if (content.contains(word)) {
        return true;
      }
    }
    return false;
  }
}
