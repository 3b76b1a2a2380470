package io.github.smslint.recognizer.code;

/** Turns names as written into those by which the join finds values: {@code Type.field}. */
final class QualifiedNames {

  private final SourceContext source;

  QualifiedNames(SourceContext source) {
    this.source = source;
  }

  /**
   * The name of a value; empty where there is none. What stands behind getters of getters has the
   * whole way in it: {@code SmsProperties.aliyun.signName}.
   */
  String of(String name, Variables variables, Member member) {
    if (name.isEmpty()) {
      return "";
    }
    String plain = name.startsWith("this.") ? name.substring(5) : name;
    int dot = plain.indexOf('.');
    if (dot < 0) {
      return bare(property(plain), plain.length() < name.length(), member);
    }
    String head = plain.substring(0, dot);
    Variables.Variable local = variables.find(head);
    String type = local == null ? member.fieldType(property(head)) : local.type();
    if (!type.isEmpty()) {
      return SourceContext.simpleName(type) + "." + properties(plain, dot + 1);
    }
    return ofType(plain);
  }

  /** A name without a dot is one of this type, or that of a static import. */
  private String bare(String name, boolean ofThis, Member member) {
    boolean own = ofThis || member.hasField(name);
    if (!own && source.fileType() != null) {
      return source.ownerOf(name) + "." + name;
    }
    String imported = own ? null : source.imported(name);
    int dot = imported == null ? -1 : imported.lastIndexOf('.');
    if (dot > 0) {
      return SourceContext.simpleName(imported.substring(0, dot)) + "." + name;
    }
    return member.type() + "." + name;
  }

  /** Behind packages and outer types stands the type that holds the value. */
  private static String ofType(String name) {
    int last = name.lastIndexOf('.');
    int start = 0;
    int end = -1;
    int typeStart = 0;
    while (start <= last) {
      int dot = name.indexOf('.', start);
      if (isType(name, start, dot)) {
        typeStart = start;
        end = dot;
      }
      start = dot + 1;
    }
    if (end < 0) {
      end = last;
      typeStart = name.lastIndexOf('.', last - 1) + 1;
    }
    return name.substring(typeStart, end) + "." + properties(name, end + 1);
  }

  /** {@code SmsConstants} is a type; {@code SIGN_NAME} and {@code com} are none. */
  private static boolean isType(String name, int start, int end) {
    if (!Character.isUpperCase(name.charAt(start))) {
      return false;
    }
    for (int at = start + 1; at < end; at++) {
      if (Character.isLowerCase(name.charAt(at))) {
        return true;
      }
    }
    return false;
  }

  private static String properties(String name, int from) {
    if (name.indexOf('.', from) < 0) {
      return property(name.substring(from));
    }
    StringBuilder path = new StringBuilder();
    int start = from;
    while (start <= name.length()) {
      int dot = name.indexOf('.', start);
      int end = dot < 0 ? name.length() : dot;
      path.append(path.length() == 0 ? "" : ".").append(property(name.substring(start, end)));
      start = end + 1;
    }
    return path.toString();
  }

  /** The field behind a getter: {@code getSignName()} is {@code signName}. */
  private static String property(String member) {
    if (!member.endsWith("()")) {
      return member;
    }
    String getter = member.substring(0, member.length() - 2);
    int skip = getter.startsWith("get") ? 3 : getter.startsWith("is") ? 2 : 0;
    if (skip == 0 || getter.length() == skip) {
      return getter;
    }
    return Character.toLowerCase(getter.charAt(skip)) + getter.substring(skip + 1);
  }
}
