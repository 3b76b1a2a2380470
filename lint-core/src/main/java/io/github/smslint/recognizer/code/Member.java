package io.github.smslint.recognizer.code;

import io.github.smslint.document.Entry;
import io.github.smslint.document.MapValue;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The type whose code is being read, and the member of it. */
final class Member {

  private final String type;
  private final String name;
  private final String profiles;
  private final Map<String, String> fields;
  private final Set<String> methods;

  private Member(
      String type, String name, String profiles, Map<String, String> fields, Set<String> methods) {
    this.type = type;
    this.name = name;
    this.profiles = profiles;
    this.fields = fields;
    this.methods = methods;
  }

  static Member ofType(String type, MapValue members, String profiles) {
    Map<String, String> fields = new HashMap<>();
    Set<String> methods = new HashSet<>();
    for (Entry entry : members.entries()) {
      if (entry.kind() == Entry.Kind.DECLARATION || entry.kind() == Entry.Kind.PARAMETER) {
        fields.put(entry.key(), entry.type());
      } else if (entry.kind() == Entry.Kind.METHOD) {
        methods.add(entry.key());
      }
    }
    return new Member(type, "", profiles, fields, methods);
  }

  Member member(String memberName, String memberProfiles) {
    return new Member(type, memberName, memberProfiles, fields, methods);
  }

  Member under(String guardProfiles) {
    return new Member(type, name, guardProfiles, fields, methods);
  }

  String type() {
    return type;
  }

  /** The profile expression of the code; empty for none. */
  String profiles() {
    return profiles;
  }

  boolean hasMethod(String method) {
    return methods.contains(method);
  }

  boolean hasField(String field) {
    return fields.containsKey(field);
  }

  /** The declared type of a field, or empty. */
  String fieldType(String field) {
    return fields.getOrDefault(field, "");
  }

  /** How the member is told to people: {@code Type.member}. */
  String context() {
    return name.isEmpty() ? type : type + "." + name;
  }
}
